import { queryOptions } from '@tanstack/react-query';
import { gapsKey } from './gap-questions.ts';
import {
  OverviewGapsDocument,
  OverviewObligationsDocument,
  OverviewPlacesDocument,
  OverviewSourcesDocument,
  type OverviewGapsQuery,
  type OverviewObligationsQuery,
  type OverviewPlacesQuery,
  type OverviewSourcesQuery,
} from './operations.generated.ts';
import { coverage, type CoverageAsked } from './questions.ts';
import { request } from './request.ts';

export type GlanceGaps = OverviewGapsQuery['gaps'];
export type GlanceGap = GlanceGaps['nodes'][number];
export type GapFamily = GlanceGaps['families'][number];
/** What the policy names as important, with how many units it has. */
export type Named = OverviewGapsQuery['named']['nodes'][number];
export type GlanceObligation = OverviewObligationsQuery['obligations'][number];
/** Where something lies; null where nobody knows. */
export type GlancePlace = OverviewPlacesQuery['entities']['nodes'][number];
export type GlanceStatistics = OverviewSourcesQuery['statistics'];

/** The gravest of what is open, the families of all of it, and what the policy names as important. */
export const glanceGaps = queryOptions({
  queryKey: [...gapsKey, 'at a glance'],
  queryFn: ({ signal }) => request(OverviewGapsDocument, {}, signal),
});

export const glanceObligations = queryOptions({
  queryKey: ['obligations', 'at a glance'],
  queryFn: async ({ signal }) => (await request(OverviewObligationsDocument, {}, signal)).obligations,
});

export const glanceSources = queryOptions({
  queryKey: ['sources', 'at a glance'],
  queryFn: async ({ signal }) => (await request(OverviewSourcesDocument, {}, signal)).statistics,
});

/** Units that the policy names, by partner and something else. */
export const glanceCoverage = (columns: CoverageAsked['columns']) =>
  coverage({ rows: 'COUNTRY', columns, filter: { layers: ['CORE'] }, nullModel: null, order: 'TOTAL' });

/** Where these partners and regions lie. */
export const glancePlaces = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['places', 'at a glance', ...ids],
    queryFn: async ({ signal }) => (await request(OverviewPlacesDocument, { ids: [...ids] }, signal)).entities.nodes,
  });
