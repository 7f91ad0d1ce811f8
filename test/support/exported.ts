import express from 'express';
import { readXlsx } from 'hucre/xlsx';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { exportRoutes } from '../../server/export/routes.ts';
import type { Caller, Graph } from '../../server/graph/graph.ts';
import { createContext, type Imports } from '../../server/schema/context.ts';

const asked: Record<string, string[]> = {
  coverage: ['?rows=COUNTRY&columns=REGION&layers=CORE,CONTEXT,ENRICHMENT&lang=en'],
  gaps: ['?lang=zh'],
};
const usual = ['?lang=zh'];

/** Whatever can be taken away, by every path and format that there is, as text by its address. */
export const everyExport = async (
  graph: Graph,
  imports: Imports,
  { hidden, picture }: { hidden: readonly string[]; picture: { ids: string[]; links: string[] } },
): Promise<Map<string, string>> => {
  const log = (error: unknown) => void console.error(error);
  const [api, analyst] = [createApi({ log }), createAnalyst({ log })];
  await api.start();
  const caller = (): Caller & { signal: AbortSignal } => ({ hidden, signal: new AbortController().signal });
  const contextOf = (given: Caller) => createContext(graph, given, analyst, imports);
  const routes = exportRoutes({ api, callerOf: caller, contextOf, log });
  const paths = [...new Set(routes.stack.flatMap(({ route }) => (route ? [route.path] : [])))];
  const server = createServer(express().use(routes));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const taken = new Map<string, string>();
  const take = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(address + path, init);
    const bytes = Buffer.from(await response.arrayBuffer());
    // When and where something was taken is no part of what it tells.
    const said = path.includes('.xlsx') ? JSON.stringify(await readXlsx(new Uint8Array(bytes))) : bytes.toString();
    const bare = said.replaceAll(address, '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
    taken.set(`${init.method ?? 'GET'} ${path}`, `${response.status} ${bare}`);
  };
  for (const path of paths) {
    const of = asked[path.slice(1, path.indexOf('.'))];
    for (const said of of ?? usual) await take(path + said);
    const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(picture) };
    if (!of) await take(path, body);
  }
  server.close();
  await api.stop();
  await analyst.close();
  return taken;
};
