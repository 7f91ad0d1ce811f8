import { betweenness } from './betweenness.ts';
import { constraint } from './constraint.ts';
import { degree } from './degree.ts';
import { leiden } from './leiden.ts';
import type { Measurable } from './network.ts';

/** What can be computed of a network: who has no value is not in the answer. */
export const measures = { degree, betweenness, constraint, leiden } satisfies Record<
  string,
  (network: Measurable) => Map<string, number>
>;
export type MeasureName = keyof typeof measures;

export interface Asked {
  name: MeasureName;
  network: Measurable;
}
