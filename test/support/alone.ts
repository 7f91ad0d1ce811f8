import { createAccess, type Access } from '../../server/access/access.ts';
import type { Graph } from '../../server/graph/graph.ts';

const nobody = { engine: 'embedded', reader: () => async () => [] } as unknown as Graph;

/** As on one's own machine: nobody is asked who they are. */
export const aloneAccess = (): Access =>
  createAccess({
    graph: nobody,
    audit: { note: async () => {}, close: async () => {} },
    exposed: false,
    anyoneReads: false,
    log: () => {},
  });
