import { hashKey, queryOptions } from '@tanstack/react-query';
import {
  CancelImportDocument,
  ImportJobDocument,
  ImportJobsDocument,
  PreviewImportDocument,
  StartImportDocument,
  type JobFragment,
  type PreviewImportMutationVariables,
  type PreviewImportMutation,
  type StartImportMutationVariables,
  type TallyFragment,
} from './operations.generated.ts';
import { request } from './request.ts';

export type Preview = PreviewImportMutation['previewImport'];
export type PreviewAsked = PreviewImportMutationVariables;
export type Job = JobFragment;
export type Tally = TallyFragment;

/** What files would bring. A mutation for the server, which reads them for it; nothing is changed by it. */
export const previewOf = (asked: PreviewAsked) =>
  queryOptions({
    queryKey: ['import', 'preview', asked],
    queryKeyHashFn: hashKey,
    queryFn: async ({ signal }) => (await request(PreviewImportDocument, asked, signal)).previewImport,
    staleTime: Infinity,
    retry: false,
  });

const isUnderWay = (job: Pick<Job, 'state'>) => job.state === 'WAITING' || job.state === 'RUNNING';

/** How often is asked how far an import is. */
const everyMs = 500;

/** An import, asked for again as long as it goes on; null where the server knows none. */
export const importJob = (id: string) =>
  queryOptions({
    queryKey: ['import', 'job', id],
    queryKeyHashFn: hashKey,
    queryFn: async ({ signal }) => (await request(ImportJobDocument, { id }, signal)).importJob,
    refetchInterval: ({ state: { data } }) => (data && !isUnderWay(data) ? false : everyMs),
    staleTime: 0,
  });

/** The import that goes on, whoever has started it; null where there is none. */
export const jobUnderWay = queryOptions({
  queryKey: ['import', 'under way'],
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) =>
    (await request(ImportJobsDocument, {}, signal)).importJobs.find(isUnderWay)?.id ?? null,
  staleTime: 0,
});

export const startImport = async (said: StartImportMutationVariables): Promise<Job> =>
  (await request(StartImportDocument, said)).startImport;

export const cancelImport = (id: string) => request(CancelImportDocument, { id });
