import type { Point } from './arrange.ts';
import type { Task } from './arrange.worker.ts';

const begin = () => new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });

let spare: Worker | undefined;

/** Has a worker at hand that arranges: it takes about as long to begin as to arrange a small picture. */
export const prepareArranger = (): void => {
  spare ??= begin();
};

/** Arranges beside the page; what it returns ends that at once. Only one of the two is called: `done`, or `failed`. */
export const arrangeAside = (
  task: Task,
  done: (points: Record<string, Point>) => void,
  failed: () => void,
): (() => void) => {
  const mine = spare ?? begin();
  spare = undefined;
  let isOver = false;
  mine.onmessage = ({ data }: MessageEvent<Record<string, Point>>) => {
    isOver = true;
    if (spare) mine.terminate();
    spare ??= mine;
    done(data);
  };
  mine.onerror = () => {
    mine.terminate();
    failed();
  };
  mine.postMessage(task);
  return () => {
    if (!isOver) mine.terminate();
  };
};
