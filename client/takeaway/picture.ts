import type { Elements } from '../canvas/elements.ts';
import type { Outline } from '../canvas/outlines/outline.ts';
import type { Drawn } from '../canvas/positions.ts';
import type { Words } from '../language/zh.ts';
import type { Scheme } from '../marks/colour.ts';
import type { Language } from '../store/view.ts';
import type { Key } from './key.ts';

/** All that a picture to be taken away is made of. */
export interface Picture {
  elements: Elements;
  drawn: Drawn;
  /** What gathers entities, beneath them. */
  outlines: readonly Outline[];
  /** By id, in the language; labels may be shorter. */
  names: ReadonlyMap<string, string>;
  /** Entities that legend and filters keep out of the picture. */
  hidden: number;
  /** Entities that are shown and have no mark of their own: they are in that of others, or drawn as links. */
  within: number;
  /** Whether what has no links stands below the rest. */
  shelved: boolean;
  legend: Key;
  title: string;
  date: Date;
  /** Lines about what it rests on; never left out. */
  credits: readonly string[];
  language: Language;
  scheme: Scheme;
  words: Words;
}
