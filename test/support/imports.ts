import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createImportJobs } from '../../server/exchange/import/jobs.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Imports } from '../../server/schema/context.ts';
import { createUploads } from '../../server/upload/store.ts';

/** Imports into a graph, with a folder of their own that is made for the first upload. */
export const importsInto = (
  graph: Graph,
  {
    mostBytes = 1_000_000,
    log = (_: unknown): void => {},
  }: { mostBytes?: number; log?: (error: unknown) => void } = {},
): Imports => ({
  uploads: createUploads(join(tmpdir(), `atlas-uploads-${randomUUID()}`), mostBytes),
  jobs: createImportJobs(graph, log),
});
