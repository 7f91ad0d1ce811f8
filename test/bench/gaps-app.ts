import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { createApp } from '../../server/app.ts';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { readAhead } from '../../server/schema/snapshot.ts';
import { aloneAccess } from '../support/alone.ts';
import { importsInto } from '../support/imports.ts';
import { small } from '../support/small.ts';

// The product over a graph file, as a process of its own: gaps.ts asks it and tells it when to change.
const log = (error: unknown) => console.error(error);
const graph = createGraph(openEmbedded(process.argv[2]), loadStatements('embedded'), {
  readTimeoutMs: 10_000,
  writeTimeoutMs: 600_000,
});

const server = createServer();
const api = createApi({ log, httpServer: server });
await api.start();
const analyst = createAnalyst({ log });
server.on(
  'request',
  createApp({
    api,
    graph,
    analyst,
    imports: importsInto(graph),
    isReady: async () => true,
    access: aloneAccess(),
    client: 'none',
    log,
  }),
);
await once(server.listen(0, '127.0.0.1'), 'listening');
// As main.ts does.
const begin = performance.now();
await readAhead(graph, analyst);
process.send?.({ port: (server.address() as AddressInfo).port, ahead: performance.now() - begin });

// Without the one who asks it has nothing to do.
process.on('disconnect', () => process.exit());
let changes = 0;
process.on('message', async (what: 'field' | 'description') => {
  changes += 1;
  const field = { id: 'fld:new', kind: 'FIELD', descriptionEn: `version ${changes}` } as const;
  const other = { id: `fld:new-${changes}`, kind: 'FIELD' } as const;
  const entities = what === 'description' ? [field] : [field, other];
  await writeDataset(graph, small('elsewhere', { hash: String(changes), entities }));
  process.send?.('changed');
});
