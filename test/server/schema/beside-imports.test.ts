import { expect, it } from 'vitest';
import { createAnalyst } from '../../../server/analysis/analyst.ts';
import { createApi } from '../../../server/api.ts';
import type { Job } from '../../../server/exchange/import/jobs.ts';
import { GraphError } from '../../../server/graph/errors.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { createContext } from '../../../server/schema/context.ts';
import { importsInto } from '../../support/imports.ts';

const busy = {
  engine: 'embedded',
  reader: () => async () => [],
  transact: () => Promise.reject(new GraphError('BUSY', 'something else is being written')),
} as unknown as Graph;
const api = createApi({ log: () => {} });

it.each([
  ['RUNNING', /^An import is being written, and nothing was changed: try again when it is done/],
  ['DONE', /^The graph has too much to do at the moment/],
] as const)('says to who saves a view why it must wait while an import is %s', async (state, sentence) => {
  const { uploads, jobs } = importsInto(busy);
  const imports = { uploads, jobs: { ...jobs, all: () => [{ state } as Job] } };
  const contextValue = createContext(busy, { hidden: [] }, createAnalyst({ log: () => {} }), imports);
  const query = 'mutation { saveView(name: "x", version: 1, state: "{}") { id } }';
  const { body } = await api.executeOperation({ query }, { contextValue });
  const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
  expect(error?.message).toMatch(sentence);
  expect(error?.extensions?.['code']).toBe('GRAPH_BUSY');
});
