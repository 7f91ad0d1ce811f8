import type { Narrowing } from '../analysis/facets.ts';
import type { EntityRow, SourceRow } from '../graph/model.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { entityParams } from './filters.ts';
import type { Belonging, EntityFilter, SearchFacetName } from './types.generated.ts';

/** A facet as it is answered; what its values stand for is looked up only when it is asked for. */
export interface SearchFacetRow {
  by: SearchFacetName;
  hits: number;
  values: SearchFacetValueRow[];
  valueCount: number;
}

interface SearchFacetValueRow {
  id: string;
  count: number;
  entity: () => Promise<EntityRow | null>;
  source: () => Promise<SourceRow | null>;
}

const mostValues = 100;
const ofEntities: readonly SearchFacetName[] = ['REGION', 'COUNTRY', 'FIELD'];

/** What a caller asked for, as choices of facets and the rest. */
export const narrowingOf = (
  among: readonly string[] | null,
  filter: EntityFilter | null | undefined,
  belonging: Belonging | null | undefined,
): Narrowing => {
  const { kinds, layers, statuses, sources, ...rest } = entityParams(filter);
  const { regions = null, countries = null, fields = null } = belonging ?? {};
  return {
    ...rest,
    among,
    chosen: {
      KIND: kinds,
      REGION: regions,
      COUNTRY: countries,
      FIELD: fields,
      LAYER: layers,
      STATUS: statuses,
      SOURCE: sources,
    },
  };
};

/** By what a search can be narrowed further. */
export const facetsOf = async (
  { analyse, load }: Context,
  narrowing: Narrowing,
  first: number,
): Promise<SearchFacetRow[]> => {
  const found = await analyse('facets', { ...narrowing, most: inRange('first', first, 1, mostValues) });
  return found.map(({ name, hits, values, valueCount }) => ({
    by: name,
    hits,
    valueCount,
    values: values.map(({ id, count }) => ({
      id,
      count,
      entity: async () => (ofEntities.includes(name) ? load.entity.load(id) : null),
      source: async () => (name === 'SOURCE' ? load.source.load(id) : null),
    })),
  }));
};
