import { memo, type RefObject } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import type { Reading } from '../canvas/positions.ts';
import type { Scheme } from '../marks/colour.ts';
import { Paths } from '../paths/Paths.tsx';
import { showStarts } from '../start/useFirstTime.ts';
import type { Told } from './told.ts';
import { Tools } from './Tools.tsx';

interface OverProps {
  told: Told;
  /** The answers that it was put together from. */
  networks: readonly Network[];
  ontology: Ontology;
  scheme: Scheme;
  reading: RefObject<Reading | null>;
  title: string | undefined;
  right: number;
}

/** What lies over the picture and is not drawn anew with it: tools, paths. */
export const Over = memo(({ told: { shown, elements, look }, ...tools }: OverProps) => (
  <>
    <Tools {...tools} {...{ shown, elements, look }} showStarts={showStarts} />
    <Paths shown={shown} />
  </>
));
