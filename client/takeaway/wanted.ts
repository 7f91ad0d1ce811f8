import type { Network, Ontology } from '../api/model.ts';
import type { Elements } from '../canvas/elements.ts';
import type { Reading } from '../canvas/positions.ts';
import type { Words } from '../language/zh.ts';
import type { LookTold } from '../look/useLook.ts';
import type { Scheme } from '../marks/colour.ts';
import type { Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import type { MakePlate } from './plate.ts';

export const pictures = ['svg', 'png', 'pdf'] as const;
export const data = ['entities', 'links', 'sources', 'json', 'query'] as const;

/** What a person can take away. */
export type Format = (typeof pictures)[number] | (typeof data)[number];

/** What something is taken from. */
export interface Subject {
  title: string;
  /** What files of the picture are called. */
  file: string;
  shown: Pick<Shown, 'entities' | 'links'>;
  /** What it was put together from: each came with the links among its own entities. */
  networks: readonly Pick<Network, 'entities'>[];
  ontology: Ontology;
  /** Brought only when a picture is wanted. */
  plate: () => Promise<MakePlate>;
  language: Language;
  scheme: Scheme;
  words: Words;
}

/** The picture of the network that something is taken from. */
export interface NetworkSubject {
  shown: Shown;
  elements: Elements;
  look: LookTold;
  /** Whether what has no links stands below the rest. */
  shelved: boolean;
  ontology: Ontology;
  reading: Reading | null;
}
