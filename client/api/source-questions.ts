import { hashKey, queryOptions } from '@tanstack/react-query';
import {
  AllSourcesDocument,
  ImportedDatasetsDocument,
  RemoveImportDocument,
  SourceCountsDocument,
  type AllSourcesQuery,
  type ImportedDatasetsQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

type Sources = AllSourcesQuery['sources'];
export type SourceLine = Sources['nodes'][number];
export type Dataset = ImportedDatasetsQuery['importedDatasets'][number];

/** What is asked of all sources gets the same answer whichever are switched off. */
const none: readonly string[] = [];

/** All sources, those that are switched off among them. */
export const allSources = queryOptions({
  queryKey: ['sources', 'all'],
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) => {
    const all: SourceLine[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: Sources = (await request(AllSourcesDocument, { after }, signal, none)).sources;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  },
});

/** How much rests on each source. */
export const sourceCounts = queryOptions({
  queryKey: ['sources', 'counts'],
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) => {
    const { bySource } = (await request(SourceCountsDocument, {}, signal, none)).statistics;
    return new Map(bySource.map(({ source, entities, links }) => [source.id, { entities, links }]));
  },
});

/** Data sets that people have brought. */
export const importedDatasets = queryOptions({
  queryKey: ['sources', 'imported'],
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) => (await request(ImportedDatasetsDocument, {}, signal, none)).importedDatasets,
});

export const removeImport = async (name: string): Promise<boolean> =>
  (await request(RemoveImportDocument, { name })).removeImport;
