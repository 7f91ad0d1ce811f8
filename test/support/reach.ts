import type { Dataset } from '../../server/exchange/dataset/dataset.ts';

/** A filter of links as a test writes it down. */
export type LinkPart = Partial<Record<'kinds' | 'statuses' | 'origins' | 'sources' | 'layers', string[] | undefined>>;

/** How far entities of a data set are from each other when these sources are hidden, reckoned without any engine. */
export const reachOf = ({ entities, links }: Dataset, hidden: readonly string[] = []) => {
  const open = <Row extends { evidence: readonly { source: string; origin: string }[] }>(row: Row) =>
    row.evidence.filter(({ source }) => !hidden.includes(source));
  const layerOf = new Map(entities.filter((row) => open(row).length > 0).map(({ id, layer }) => [id, layer]));
  const seen = links.filter((link) => open(link).length > 0 && layerOf.has(link.from) && layerOf.has(link.to));

  const fits = (link: (typeof links)[number], { kinds, statuses, origins, sources, layers }: LinkPart) =>
    (!kinds || kinds.includes(link.kind)) &&
    (!statuses || statuses.includes(link.status ?? '')) &&
    (!origins || open(link).some(({ origin }) => origins.includes(origin))) &&
    (!sources || open(link).some(({ source }) => sources.includes(source))) &&
    (!layers || [link.from, link.to].every((id) => layers.includes(layerOf.get(id) ?? '')));

  /** What can be reached from an entity within so many links, with the number of links. */
  const within = (start: string, most: number, filter: LinkPart): Map<string, number> => {
    const fitting = seen.filter((link) => fits(link, filter));
    const levels = new Map([[start, 0]]);
    for (let level = 1; level <= most; level += 1) {
      for (const { from, to } of fitting) {
        if (levels.get(from) === level - 1 && !levels.has(to)) levels.set(to, level);
        if (levels.get(to) === level - 1 && !levels.has(from)) levels.set(from, level);
      }
    }
    return levels;
  };

  return {
    within,
    there: (id: string) => layerOf.has(id),
    length: (from: string, to: string, most: number, filter: LinkPart) => within(from, most, filter).get(to) ?? null,
  };
};
