import type { Entity, Link } from '../../api/model.ts';

/** An entity as it is to be drawn; `stands` are ids of those that it stands for beside itself. */
export interface DrawnEntity extends Entity {
  stands: readonly string[];
}

/** A link as it is to be drawn; `stands` are ids of links, or of units, that it stands for instead of itself. */
export interface DrawnLink extends Link {
  stands: readonly string[];
  /** Whether it stands for units in which its ends meet. */
  bridge?: boolean | undefined;
  /** Whether the links that it stands for are of several kinds or directions, so that it has none itself. */
  mixed?: boolean | undefined;
}

/** What is drawn of what is shown. */
export interface Drawn {
  entities: readonly DrawnEntity[];
  links: readonly DrawnLink[];
}

export const nothingMore: readonly string[] = [];
