import type { Graph } from '../../server/graph/graph.ts';

/** A graph for tests of what comes before it: it holds nothing. */
export const unasked = { engine: 'embedded', reader: () => async () => [] } as unknown as Graph;
