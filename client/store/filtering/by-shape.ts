import { entitiesThat, neighboursIn, reachedFrom, type Keep } from './part.ts';

/** The k-core: what is left when everything with fewer than k neighbours goes, again and again (Seidman 1983). */
export const byCore: Keep = (part, [k = '2']) => {
  const neighbours = neighboursIn(part);
  const left = new Map(part.entities.map(({ id }) => [id, neighbours.get(id)?.size ?? 0]));
  const going = [...left].filter(([, count]) => count < Number(k)).map(([id]) => id);
  for (const id of going) left.delete(id);
  for (let id = going.pop(); id !== undefined; id = going.pop()) {
    for (const other of neighbours.get(id) ?? []) {
      const count = left.get(other);
      if (count === undefined) continue;
      if (count - 1 < Number(k)) {
        left.delete(other);
        going.push(other);
      } else left.set(other, count - 1);
    }
  }
  return entitiesThat(part, ({ id }) => left.has(id));
};

/** What is at most so many links away from an entity. */
export const byAround: Keep = (part, [id = '', depth = '1']) => {
  const reached = reachedFrom(neighboursIn(part), [id], Number(depth));
  return entitiesThat(part, (entity) => reached.has(entity.id));
};

/** The largest part that hangs together; of equally large ones that with the first entity. */
export const byLargest: Keep = (part) => {
  const neighbours = neighboursIn(part);
  const seen = new Set<string>();
  let largest = new Set<string>();
  for (const { id } of part.entities) {
    if (seen.has(id)) continue;
    const reached = reachedFrom(neighbours, [id], Infinity);
    for (const one of reached) seen.add(one);
    if (reached.size > largest.size) largest = reached;
  }
  return entitiesThat(part, ({ id }) => largest.has(id));
};
