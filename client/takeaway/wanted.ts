import type { Network, Ontology } from '../api/model.ts';
import type { Elements } from '../canvas/elements.ts';
import type { Reading } from '../canvas/positions.ts';
import type { Words } from '../language/zh.ts';
import type { LookTold } from '../look/useLook.ts';
import type { Scheme } from '../marks/colour.ts';
import type { Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';

export const pictures = ['svg', 'png', 'pdf'] as const;
export const data = ['entities', 'links', 'sources', 'json', 'query'] as const;

/** What a person can take away. */
export type Format = (typeof pictures)[number] | (typeof data)[number];

/** The picture that something is taken from. */
export interface Subject {
  title: string;
  shown: Shown;
  /** What the picture was put together from: each came with the links among its own entities. */
  networks: readonly Pick<Network, 'entities'>[];
  elements: Elements;
  look: LookTold;
  /** Whether what has no links stands below the rest. */
  shelved: boolean;
  ontology: Ontology;
  reading: Reading | null;
  language: Language;
  scheme: Scheme;
  words: Words;
}
