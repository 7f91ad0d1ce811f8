import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { writtenFormats } from '../../../server/exchange/written/formats.ts';
import { ChangedError, everything, readPart } from '../../../server/exchange/written/part.ts';
import { graphml } from '../../../server/exchange/network/graphml/graphml.ts';
import { anyone } from '../../../server/graph/graph.ts';
import { policy, serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';
import { manifold } from '../../support/moved.ts';
import { readNetwork } from '../../support/network-files.ts';
import { small } from '../../support/small.ts';

const api = serve(() => [policy(), manifold]);
const { get, logged } = listen(() => api.graph);
beforeEach(() => void logged.splice(0));

const given = policy();
const all = {
  entities: [...given.entities, ...manifold.entities].map(({ id }) => id).sort(),
  links: [...given.links, ...manifold.links].map(({ id }) => id).sort(),
};

const text = async (path: string, init?: RequestInit) => {
  const response = await get(path, {}, init);
  const said = await response.text();
  expect([response.status, response.status === 200 ? '' : said]).toEqual([200, '']);
  return said;
};

/** Ids of what an address gives. */
const ids = async (asked: string, init?: RequestInit) => {
  const { nodes, links } = await readNetwork(graphml.read, await text(`/export/network.graphml${asked}`, init));
  return { entities: nodes.map(({ id }) => id).sort(), links: links.map(({ id }) => id).sort() };
};

const lines = async (path: string) => parse(await text(path), { bom: true, columns: true }) as Record<string, string>[];

it('gives all of the graph', async () => expect(await ids('')).toEqual(all));

it.each(writtenFormats.map((format) => [format.ending, format] as const))(
  'gives it as %s, and tells in a header what that loses',
  async (ending, { mediaType, leavesOut }) => {
    const response = await get(`/export/network.${ending}?lang=zh&layers=CORE`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(response.headers.get('content-type')).toContain(mediaType);
    expect(response.headers.get('x-leaves-out')).toBe(leavesOut.join('; '));
    expect(response.headers.get('content-disposition')).toContain(`filename="atlas.${ending}"`);
    expect(logged).toEqual([]);
  },
);

describe('a part of it', () => {
  it('has the entities that fit, and the links among them that fit', async () => {
    const { entities, links } = await ids('?layers=CORE&kinds=COUNTRY,REGION&linkKinds=PART_OF');
    const fitting = given.entities.filter(
      ({ kind, layer }) => layer === 'CORE' && ['COUNTRY', 'REGION'].includes(kind),
    );
    const there = new Set(fitting.map(({ id }) => id));
    expect(entities).toEqual([...there].sort());
    const among = given.links.filter(({ kind, from, to }) => kind === 'PART_OF' && there.has(from) && there.has(to));
    expect(links).toEqual(among.map(({ id }) => id).sort());
    expect(links.length).toBeGreaterThan(0);
  });

  it('is what a saved view has a place for, with the links among it', async () => {
    const positions = { 'reg:js': { x: 1, y: 2 }, 'reg:yrd': { x: 3, y: 4 }, 'group:x': { x: 5, y: 6 } };
    const state = JSON.stringify({ path: '/network', query: '?lang=zh', positions });
    const { saveView } = await api.data(
      'mutation ($state: String!) { saveView(name: "v", version: 1, state: $state) { id } }',
      { state },
    );
    const there = new Set(given.entities.map(({ id }) => id).filter((id) => id in positions));
    const among = given.links.filter(({ from, to }) => there.has(from) && there.has(to));
    expect(await ids(`?view=${saveView.id}`)).toEqual({
      entities: [...there].sort(),
      links: among.map(({ id }) => id).sort(),
    });
  });

  it('is what a page sends: these entities, and of the links among them these', async () => {
    const [{ id, from, to }] = given.links as [(typeof given.links)[number]];
    const init = (body: object) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await ids('', init({ ids: [from, to, 'none'], links: [id, 'none'] }))).toEqual({
      entities: [from, to].sort(),
      links: [id],
    });
    expect(await ids('', init({ ids: [from, to], links: [] }))).toEqual({ entities: [from, to].sort(), links: [] });
    const refused = await get('/export/network.gml', {}, init({ ids: [1], links: [] }));
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('"ids"')]);
  });

  it('brings the sources that it rests on, and no others', async () => {
    const read = await readNetwork(graphml.read, await text('/export/network.graphml?ids=own:b'));
    const sources = JSON.parse(String(read.about?.['sources'])) as { id: string }[];
    expect(sources.map(({ id }) => id)).toEqual(['src:manifold']);
  });
});

describe('as tables', () => {
  it('has a line for each entity and each link, with what it rests on, and none that runs', async () => {
    const entities = await lines('/export/entities.csv?lang=en');
    expect(entities.map(({ id }) => id).sort()).toEqual(all.entities);
    const one = entities.find(({ id }) => id === 'own:"a"&<b>');
    expect(one?.['name (zh)']).toMatch(/^'=1\+1/);
    expect(JSON.parse(one?.['evidence'] ?? '')).toHaveLength(2);
    expect(JSON.parse(one?.['attributes'] ?? '')).toMatchObject({ status: 'signed', weight: 0.5 });
    const links = await lines('/export/links.csv?lang=zh');
    expect(
      links
        .map((line) => line['编号'])
        .map((id) => id?.replace(/^'(?==)/, ''))
        .sort(),
    ).toEqual(all.links);
  });

  it('is a workbook of entities, links and sources', async () => {
    const response = await get('/export/network.xlsx?lang=zh');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['实体', 1 + all.entities.length],
      ['联系', 1 + all.links.length],
      ['来源', 1 + given.sources.length + manifold.sources.length],
    ]);
    for (const { cells } of sheets)
      expect([...(cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  });
});

it.each([
  ['network.gml?linkKinds=LOVES', /"linkKinds".*"LOVES" does not exist.*It may be ISSUES, /],
  ['network.gml?first=3', /There is no parameter "first"; there are view, ids, kinds, .*linkKinds, .*lang\.$/],
  ['network.gml?view=nowhere', /There is no view "nowhere"/],
  ['network.gml?view=nowhere&ids=reg:js', /Give one of/],
])('refuses %s with a sentence that says what may be', async (path, sentence) => {
  const response = await get(`/export/${path}`);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([400, null]);
  expect(await response.text()).toMatch(sentence);
  expect(logged).toEqual([]);
});

it('does not give half of it from before and half from after a change', async () => {
  const part = await readPart(api.graph.reader(anyone), everything);
  await api.write(small('later', { entities: [{ id: 'own:later' }] }));
  const read = async () => {
    for await (const _ of part.entities());
  };
  await expect(read()).rejects.toThrow(ChangedError);
});
