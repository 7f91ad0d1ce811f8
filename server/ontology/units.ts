import { kinds } from './kinds.ts';

/** Kinds through which places and actors cooperate: platforms and activities. Counting is by these. */
export const units = kinds
  .filter((kind) => kind.group === 'platforms' || kind.group === 'activities')
  .map((kind) => kind.name);
