import type { Analyst } from '../analysis/analyst.ts';
import type { Ask, Caller, Graph, ReadName } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { analyser, type Analyse } from './snapshot.ts';

/** What resolvers have: the statements on behalf of the caller, loaders over them that live as long as the request, and the analyst. */
export interface Context {
  ask: Ask<ReadName>;
  load: Loaders;
  analyse: Analyse;
  /** Runs statements that write as one. */
  transact: Graph['transact'];
}

export const createContext = (graph: Graph, caller: Caller, analyst: Analyst): Context => {
  const ask = graph.reader(caller);
  return { ask, load: createLoaders(ask), analyse: analyser(graph, caller, analyst), transact: graph.transact };
};
