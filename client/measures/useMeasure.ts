import { useEffect, useState } from 'react';
import type { Drawn } from '../store/projecting/drawn.ts';
import type { Asked, MeasureName } from './measures.ts';

export type Values = ReadonlyMap<string, number>;
/** `computing` until the values are there; `failed` where they will not be. */
export type Measured = Values | 'computing' | 'failed';

interface Answer {
  drawn: Drawn;
  name: MeasureName;
  is: Values | 'failed';
}

/** A measure of what is drawn, computed in a worker so that the page answers meanwhile; null asks for none. */
export const useMeasure = (drawn: Drawn, name: MeasureName | null): Measured => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (name === null) return undefined;
    const worker = new Worker(new URL('./measures.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Values>) => setAnswer({ drawn, name, is: data });
    worker.onerror = () => setAnswer({ drawn, name, is: 'failed' });
    worker.postMessage({
      name,
      network: {
        ids: drawn.entities.map(({ id }) => id),
        links: drawn.links.map(({ from, to, stands }) => ({
          from: from.id,
          to: to.id,
          count: Math.max(stands.length, 1),
        })),
      },
    } satisfies Asked);
    return () => worker.terminate();
  }, [drawn, name]);
  // An answer of what was drawn before is none.
  return answer?.drawn === drawn && answer.name === name ? answer.is : 'computing';
};
