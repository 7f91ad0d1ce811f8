import type { Dataset } from '../../server/exchange/dataset/dataset.ts';

interface Row {
  id: string;
  evidence: readonly { source: string }[];
}

/** What a caller sees of a data set when these sources are hidden, reckoned without any engine. */
export const seenOf = ({ entities, links, sources }: Dataset, hidden: readonly string[]) => {
  const rests = (row: Row) => row.evidence.some(({ source }) => !hidden.includes(source));
  const entityIds = entities.filter(rests).map(({ id }) => id);
  const there = new Set(entityIds);
  const seenLinks = links.filter((link) => rests(link) && there.has(link.from) && there.has(link.to));
  const degrees = new Map(entityIds.map((id) => [id, 0]));
  for (const { from, to } of seenLinks) {
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return {
    entities: entityIds.sort(),
    links: seenLinks.map(({ id }) => id).sort(),
    sources: sources.map(({ id }) => id).filter((id) => !hidden.includes(id)),
    degrees,
  };
};
