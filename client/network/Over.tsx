import { memo, type RefObject } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import type { Reading } from '../canvas/positions.ts';
import type { Scheme } from '../marks/colour.ts';
import { later } from '../panel/later.tsx';
import { Paths } from '../paths/Paths.tsx';
import { useFirstTime } from '../start/useFirstTime.ts';
import { useView } from '../store/store.ts';
import type { Told } from './told.ts';
import { Tools } from './Tools.tsx';

const Starts = later(async () => (await import('../start/Starts.tsx')).Starts);

interface OverProps {
  told: Told;
  core: Network;
  /** The answers that it was put together from. */
  networks: readonly Network[];
  ontology: Ontology;
  scheme: Scheme;
  reading: RefObject<Reading | null>;
  title: string | undefined;
  right: number;
}

/** What lies over the picture and is not drawn anew with it: tools, ways in, paths. */
export const Over = memo(({ told: { shown, elements, look }, core, ...tools }: OverProps) => {
  const as = useView((view) => view.as);
  const starts = useFirstTime();
  return (
    <>
      <Tools {...tools} {...{ shown, elements, look }} showStarts={starts.show} />
      {starts.open && as === 'picture' && <Starts network={core} close={starts.close} />}
      <Paths shown={shown} />
    </>
  );
});
