import type { Finding, Rule, Worlds } from '../../finding.ts';
import type { WeakPlaces } from './weak-places.ts';

/** One shape of a single point: what it finds, and how it says it. */
export interface Shape extends Pick<Rule, 'sentence' | 'remedy' | 'title'> {
  find: (worlds: Worlds, places: WeakPlaces) => readonly Finding[];
}
