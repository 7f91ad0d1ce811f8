import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  CardDocument,
  CellUnitsDocument,
  CoreNetworkDocument,
  CoverageDocument,
  EntityLinksDocument,
  FindingDocument,
  GapsAboutDocument,
  GravestGapDocument,
  NeighbourhoodDocument,
  OntologyDocument,
  PolicyTextDocument,
  TotalsDocument,
  type CoverageQueryVariables,
} from './operations.generated.ts';
import { request } from './request.ts';

const limit = 500;

export const coreNetwork = queryOptions({
  queryKey: ['network', 'core'],
  queryFn: async ({ signal }) =>
    (await request(CoreNetworkDocument, { filter: { layers: ['CORE'] }, limit }, signal)).network,
});

/** These entities with the links among them. */
export const networkOf = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['network', 'of', ...ids],
    queryFn: async ({ signal }) =>
      (await request(CoreNetworkDocument, { filter: { ids: [...ids] }, limit: 5_000 }, signal)).network,
    placeholderData: keepPreviousData,
  });

/** An entity with its links and their other ends, to be brought into the picture. */
export const neighbourhood = (id: string) =>
  queryOptions({
    queryKey: ['network', 'around', id],
    queryFn: async ({ signal }) => (await request(NeighbourhoodDocument, { id, limit: 30 }, signal)).neighbourhood,
  });

/** How much there is in all, in the picture or not. */
export const totals = queryOptions({
  queryKey: ['totals'],
  queryFn: async ({ signal }) => (await request(TotalsDocument, {}, signal)).statistics,
});

export const ontology = queryOptions({
  queryKey: ['ontology'],
  queryFn: async ({ signal }) => (await request(OntologyDocument, {}, signal)).ontology,
});

export const card = (id: string) =>
  queryOptions({
    queryKey: ['card', id],
    queryFn: async ({ signal }) => (await request(CardDocument, { id }, signal)).node,
  });

export const entityLinks = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['links', id],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) => {
      const { node } = await request(EntityLinksDocument, { id, first: 50, after: pageParam }, signal);
      return node && 'links' in node ? node.links : null;
    },
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

export type CoverageAsked = CoverageQueryVariables;

export const coverage = (asked: CoverageAsked) =>
  queryOptions({
    queryKey: ['coverage', asked],
    queryFn: async ({ signal }) => (await request(CoverageDocument, asked, signal)).coverage,
    placeholderData: keepPreviousData,
  });

/** The units of one cell of such a table. */
export const cellUnits = ({ rows, columns, filter }: CoverageAsked, row: string, column: string) =>
  queryOptions({
    queryKey: ['coverage', 'units', rows, columns, filter, row, column],
    queryFn: async ({ signal }) =>
      (await request(CellUnitsDocument, { rows, columns, filter, row, column }, signal)).coverage.cells.flatMap(
        ({ units }) => units,
      ),
  });

/** Layers that count as there, by the scope that a view has. */
export const layersOf = { core: ['CORE', 'CONTEXT'], all: ['CORE', 'CONTEXT', 'ENRICHMENT'] } as const;

/** A finding as a view needs it that shows its place; null where there is none with this id. */
export const finding = (id: string, layers: keyof typeof layersOf) =>
  queryOptions({
    queryKey: ['gaps', 'place', id, layers],
    queryFn: async ({ signal }) => (await request(FindingDocument, { id, layers: [...layersOf[layers]] }, signal)).gap,
  });

/** The finding that stands first of all; null where there is none. */
export const gravestGap = queryOptions({
  queryKey: ['gaps', 'gravest'],
  queryFn: async ({ signal }) => (await request(GravestGapDocument, {}, signal)).gaps.nodes[0] ?? null,
});

const mostTold = 5;

/** The gravest of the findings about any of these, those about all of them first, and how many there are. */
export const gapsAbout = (ids: readonly string[], layers: keyof typeof layersOf) =>
  queryOptions({
    queryKey: ['gaps', 'about', ids, layers],
    queryFn: async ({ signal }) => {
      const asked = { ids: [...ids], first: 30, layers: [...layersOf[layers]] };
      const { totalCount, nodes } = (await request(GapsAboutDocument, asked, signal)).gaps;
      const sharing = ({ subjects }: (typeof nodes)[number]) => subjects.filter(({ id }) => ids.includes(id)).length;
      return { totalCount, nodes: nodes.sort((a, b) => sharing(b) - sharing(a)).slice(0, mostTold) };
    },
  });

export const policyText = (id: string) =>
  queryOptions({
    queryKey: ['policy', id],
    queryFn: async ({ signal }) => {
      const { node } = await request(PolicyTextDocument, { id }, signal);
      return node && 'passages' in node ? node : null;
    },
  });
