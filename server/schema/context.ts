import type { Ask, Caller, Graph, ReadName } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers have: the statements on behalf of the caller, and loaders over them that live as long as the request. */
export interface Context {
  ask: Ask<ReadName>;
  load: Loaders;
}

export const createContext = (graph: Graph, caller: Caller): Context => {
  const ask = graph.reader(caller);
  return { ask, load: createLoaders(ask) };
};
