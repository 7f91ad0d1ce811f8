import type { Elements } from '../canvas/elements.ts';
import type { Outline } from '../canvas/outlines/outline.ts';
import type { Drawn } from '../canvas/positions.ts';
import type { Key } from './key.ts';
import type { About } from './plate.ts';

/** All that a picture of the network to be taken away is made of. */
export interface Picture extends About {
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
}
