import { kindNames } from '../ontology/kinds.ts';
import type { Snapshot } from './snapshot.ts';

/** Links that lead from a member to what it lies in. */
const upwards = ['PART_OF', 'LOCATED_IN', 'BELONGS_TO'];

/** One step up for each entity: the first by id where there are several, so that the order never depends on the rows. */
const parentsIn = ({ links }: Snapshot): ReadonlyMap<string, string> => {
  const parents = new Map<string, string>();
  for (const { kind, start, end } of links) {
    if (!upwards.includes(kind)) continue;
    const known = parents.get(start);
    if (known === undefined || end < known) parents.set(start, end);
  }
  return parents;
};

/** From the top down to the member itself; a circle ends where it closes. */
const pathTo = (parents: ReadonlyMap<string, string>, id: string): string[] => {
  const path = [id];
  for (let above = parents.get(id); above !== undefined && !path.includes(above); above = parents.get(above)) {
    path.unshift(above);
  }
  return path;
};

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at === -1) return a.length - b.length;
  const [one = '', other = ''] = [a[at], b[at]];
  return other === '' || one > other ? 1 : -1;
};

/** Members so that those of one region or country stand together below it; kinds in the order of the ontology. */
export const orderByHierarchy = (snapshot: Snapshot): ((ids: readonly string[]) => string[]) => {
  let parents: ReadonlyMap<string, string> | undefined;
  const kinds = new Map<string, number>(kindNames.map((name, at) => [name, at]));
  return (ids) =>
    ids
      .map((id) => ({ id, path: pathTo((parents ??= parentsIn(snapshot)), id), kind: kinds.get(id) ?? 0 }))
      .sort((a, b) => a.kind - b.kind || compare(a.path, b.path))
      .map(({ id }) => id);
};
