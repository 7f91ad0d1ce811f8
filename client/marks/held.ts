import type { Line } from '../store/line.ts';

/** What tells of an entity beside its kind, and of a link beside its ends; not every picture draws several as one. */
export interface Marks {
  entities: readonly { planned: boolean; stands?: number }[];
  links: readonly { line: Line; count?: number; bridge?: boolean }[];
}

/** What occurs in a picture now, beside kinds and looks, and so has to be told in its legend. */
export interface Held {
  lines: Line[];
  /** Whether some marks are hollow. */
  planned: boolean;
  /** Whether some marks stand for others as well. */
  folded: boolean;
  /** Whether some lines are drawn for several links. */
  merged: boolean;
  /** Whether some lines are drawn for units. */
  bridges: boolean;
  ghosts: boolean;
}

const lines: readonly Line[] = ['solid', 'dashed', 'dotted'];

/** What of lines and marks a picture holds: a legend that tells more would not be true of it. */
export const heldIn = ({ entities, links }: Marks, ghosts: boolean): Held => ({
  lines: lines.filter((line) => links.some((link) => link.line === line)),
  planned: entities.some(({ planned }) => planned),
  folded: entities.some(({ stands = 0 }) => stands > 0),
  merged: links.some(({ count = 1 }) => count > 1),
  bridges: links.some(({ bridge = false }) => bridge),
  ghosts,
});
