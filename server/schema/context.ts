import { GraphQLError } from 'graphql';
import type { Analyst } from '../analysis/analyst.ts';
import type { ImportJobs } from '../exchange/import/jobs.ts';
import { GraphError } from '../graph/errors.ts';
import type { Ask, Caller, Graph, ReadName } from '../graph/graph.ts';
import type { Uploads } from '../upload/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { analyser, type Analyse } from './snapshot.ts';

/** What people have sent, and what is being imported of it. */
export interface Imports {
  uploads: Uploads;
  jobs: ImportJobs;
}

/** What resolvers have: the statements on behalf of the caller, loaders over them that live as long as the request, and the analyst. */
export interface Context {
  ask: Ask<ReadName>;
  load: Loaders;
  analyse: Analyse;
  /** Runs statements that write as one. */
  transact: Graph['transact'];
  imports: Imports;
}

/** Who has to wait too long for an import is told what the waiting is for. */
const besideImports =
  ({ transact }: Graph, { jobs }: Imports): Graph['transact'] =>
  async (work, long) => {
    try {
      return await transact(work, long);
    } catch (error) {
      const isBusy = error instanceof GraphError && error.code === 'BUSY';
      if (!isBusy || !jobs.all().some(({ state }) => state === 'RUNNING')) throw error;
      throw new GraphQLError('An import is being written, and nothing was changed: try again when it is done.', {
        extensions: { code: 'GRAPH_BUSY' },
      });
    }
  };

export const createContext = (graph: Graph, caller: Caller, analyst: Analyst, imports: Imports): Context => {
  const ask = graph.reader(caller);
  return {
    ask,
    load: createLoaders(ask),
    analyse: analyser(graph, caller, analyst),
    transact: besideImports(graph, imports),
    imports,
  };
};
