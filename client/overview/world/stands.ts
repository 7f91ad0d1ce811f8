import type { GlancePlace } from '../../api/overview-questions.ts';
import { labelIn } from '../../language/names.ts';
import type { Language } from '../../store/view.ts';
import type { SmallMatrix } from '../partners.ts';

/** A partner or a region with its units, where it lies. */
export interface Stand {
  id: string;
  name: string;
  units: number;
  /** Longitude and latitude. */
  at: [number, number];
  /** The finding that it is a priority without a platform; null where there is none. */
  gap: string | null;
}

/** Units that a partner shares with a region. */
export interface Shared {
  partner: string;
  region: string;
  units: number;
}

export interface Stands {
  partners: Stand[];
  regions: Stand[];
  shared: Shared[];
  /** Names of those that have no place. */
  placeless: string[];
}

/** The small table on earth: who is in it and lies somewhere, and what they share. */
export const standsOf = (
  { columns, parts }: SmallMatrix,
  places: readonly GlancePlace[],
  language: Language,
): Stands => {
  const located = new Map(places.map(({ id, location }) => [id, location]));
  const placeless: string[] = [];
  const stand = (head: SmallMatrix['columns'][number] | Row['head'], gap: string | null): Stand[] => {
    const name = labelIn(language, head);
    const location = located.get(head.id);
    if (!location) placeless.push(name);
    return location ? [{ id: head.id, name, units: head.total, at: [location.longitude, location.latitude], gap }] : [];
  };
  const rows = parts.flatMap((part) => part.rows);
  const partners = rows.flatMap(({ head, priority }) => stand(head, priority?.gap ?? null));
  const regions = columns.flatMap((head) => stand(head, null));
  const there = new Set([...partners, ...regions].map(({ id }) => id));
  const shared = rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell && cell.count > 0 && there.has(cell.row) && there.has(cell.column)
        ? [{ partner: cell.row, region: cell.column, units: cell.count }]
        : [],
    );
  return { partners, regions, shared, placeless };
};

type Row = SmallMatrix['parts'][number]['rows'][number];
