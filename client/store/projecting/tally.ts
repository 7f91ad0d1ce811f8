import type { Part } from '../filtering/part.ts';
import type { Drawn } from './drawn.ts';

/** How what is shown stands in what is drawn of it: every entity is a mark, in a group, or a unit that is drawn as links. */
export interface Tally {
  entities: number;
  marks: number;
  groups: number;
  /** How many the groups hold, beside the place that some of them are. */
  inGroups: number;
  /** Units that are drawn as links, and the links that they have themselves. */
  units: number;
  ofUnits: number;
  /** Links between two that are in the same group. */
  within: number;
}

export const tallyOf = (shown: Part, { entities, links }: Drawn): Tally => {
  const marks = new Set(entities.map(({ id }) => id));
  const folded = new Set(entities.flatMap(({ stands }) => stands));
  const units = new Set(shown.entities.flatMap(({ id }) => (marks.has(id) || folded.has(id) ? [] : [id])));
  const drawn = new Set(links.flatMap(({ id, stands }) => [id, ...stands]));
  const others = shown.links.filter(({ id }) => !drawn.has(id));
  const ofUnits = others.filter(({ from, to }) => units.has(from.id) || units.has(to.id)).length;
  return {
    entities: shown.entities.length,
    marks: marks.size,
    groups: entities.filter(({ stands }) => stands.length > 0).length,
    inGroups: folded.size,
    units: units.size,
    ofUnits,
    within: others.length - ofUnits,
  };
};
