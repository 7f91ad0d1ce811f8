import { beforeEach, expect, it } from 'vitest';
import { writtenFormats, type WrittenFormat } from '../../../server/exchange/written/formats.ts';
import { policy, serve } from '../../support/api.ts';
import { manifold, move, said } from '../../support/moved.ts';

const api = serve(() => []);
beforeEach(() => api.seed(policy(), manifold));

const carrying = ['graphml', 'cyjs', 'cx2', 'gexf', 'gml', 'jgf', 'node-link'];
/** On Neo4j three are enough: what is written and read is the same text. */
const tried = process.env['ENGINE'] === 'neo4j' ? carrying.slice(0, 3) : carrying;
const formats = writtenFormats
  .filter(({ name }) => tried.includes(name))
  .map((format) => [format.name, format] as const);

it.each<readonly [string, WrittenFormat]>(formats)('out as %s and in again gives the same graph', async (_, format) => {
  const before = said(await api.dump());
  const report = await move(format, api.graph, api.graph, () => api.seed());
  expect(report).toMatchObject({ read: true, entities: { changed: 0, gone: 0 }, joined: 0, notes: [] });
  expect(said(await api.dump())).toEqual(before);
});

it('in again beside what is there adds nothing', async () => {
  const before = said(await api.dump());
  const report = await move(formats[0]![1], api.graph, api.graph);
  expect(report).toMatchObject({ entities: { added: 0 } });
  expect(said(await api.dump())).toEqual(before);
});
