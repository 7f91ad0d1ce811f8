import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Analyst } from '../../server/analysis/analyst.ts';
import { snapshotFrom, type SnapshotRows } from '../../server/analysis/snapshot-rows.ts';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { anyone } from '../../server/graph/graph.ts';
import { analyser, readAhead } from '../../server/schema/snapshot.ts';
import { policy, TestApi } from '../support/api.ts';
import { seenOf } from '../support/seen.ts';
import { small } from '../support/small.ts';

const api = new TestApi();
beforeAll(async () => {
  await api.open();
  await api.seed(policy());
});
afterAll(() => api.close());

/** An analyst that keeps what it is given to read. */
const reading = () => {
  const kept: { key: string; rows: SnapshotRows }[] = [];
  const keep = async ({ key, read }: Parameters<Analyst['prepare']>[0]) => void kept.push({ key, rows: await read() });
  const analyst = { prepare: keep, ask: (_: unknown, subject: never) => keep(subject), close: async () => {} };
  return { kept, analyst: analyst as unknown as Analyst };
};

const read = async (hidden: string[] = []) => {
  const { kept, analyst } = reading();
  await analyser(api.graph, { hidden }, analyst)('obligations', { layers: [] });
  const [one] = kept;
  if (!one) throw new Error('nothing was read');
  return { key: one.key, ...snapshotFrom(one.rows) };
};

const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

it.each([[[]], [['src:policy-2021-26']]])(
  'reads every entity and link that may be seen when %j is hidden',
  async (hidden) => {
    const { entities, links, sources } = await read(hidden);
    const data = policy();
    const seen = seenOf(data, hidden);
    expect(byId(entities).map(({ id }) => id)).toEqual(seen.entities);
    expect(byId(links).map(({ id }) => id)).toEqual(seen.links);
    const [known, linked] = [new Map(data.entities.map((e) => [e.id, e])), new Map(data.links.map((l) => [l.id, l]))];
    const evidenceOf = (
      row: { evidence: readonly { source: string; origin: string; claim: string | null }[] } | undefined,
    ) => row?.evidence.filter(({ source }) => !hidden.includes(source as never)) ?? [];
    for (const { id, kind, year, sources: from, origins, claims } of entities) {
      const evidence = evidenceOf(known.get(id));
      expect([kind, year]).toEqual([known.get(id)?.kind, known.get(id)?.['startYear'] ?? null]);
      expect(from).toEqual(evidence.map(({ source }) => source));
      expect(origins).toEqual(evidence.map(({ origin }) => origin));
      expect(claims).toEqual(evidence.map(({ claim }) => claim ?? ''));
    }
    for (const { id, kind, start, end, status, sources: from } of links) {
      const link = linked.get(id);
      expect([kind, start, end, status]).toEqual([link?.kind, link?.from, link?.to, link?.status ?? null]);
      expect(from).toEqual(evidenceOf(link).map(({ source }) => source));
    }
    expect(sources).toHaveLength(data.sources.length - hidden.length);
  },
);

it('knows which of the expected properties an entity has, and the words of the policy', async () => {
  const { entities } = await read();
  const of = (id: string) => entities.find((entity) => entity.id === id);
  expect(of('cty:SG')?.present).toEqual(['isoAlpha2', 'location']);
  expect(of('park:sip')?.present).toContain('startYear');
  const measure = entities.find(({ kind }) => kind === 'MEASURE');
  expect(measure?.quotes).toHaveLength(measure?.sources.length ?? 0);
  expect(measure?.quotes.join('').length).toBeGreaterThan(0);
  expect(of('park:sip')?.quotes).toEqual([]);
});

it('names the version by what is written and by what is hidden', async () => {
  const before = await read();
  expect((await read()).key).toBe(before.key);
  expect((await read(['src:x'])).key).not.toBe(before.key);
  expect((await read(['src:y', 'src:x'])).key).toBe((await read(['src:x', 'src:y'])).key);
  await writeDataset(api.graph, small('more', { entities: [{ id: 'ins:more' }] }));
  expect((await read()).key).not.toBe(before.key);
});

it('reads again when the data were written meanwhile, and says so when that goes on', async () => {
  let writes = 0;
  const graph = {
    ...api.graph,
    reader: (caller: typeof anyone) => {
      const ask = api.graph.reader(caller);
      return (async (name: never, params: never) => {
        const rows = await ask(name, params);
        if (name === 'analysis/links' && writes > 0) {
          writes -= 1;
          await writeDataset(api.graph, small('moving', { hash: String(writes), entities: [{ id: `ins:${writes}` }] }));
        }
        return rows;
      }) as unknown as typeof ask;
    },
  };
  writes = 2;
  const { kept, analyst } = reading();
  await analyser(graph, anyone, analyst)('obligations', { layers: [] });
  expect([kept.length, writes]).toEqual([1, 0]);
  expect(snapshotFrom(kept[0]?.rows as SnapshotRows).entities.map(({ id }) => id)).toContain('ins:0');
  writes = 100;
  await expect(analyser(graph, anyone, analyst)('obligations', { layers: [] })).rejects.toMatchObject({ code: 'BUSY' });
});

it('is read ahead under the same key', async () => {
  const { kept, analyst } = reading();
  await readAhead(api.graph, analyst);
  expect(kept[0]?.key).toBe((await read()).key);
});

it('does not wait for an answer that the caller no longer wants', async () => {
  const gone = new AbortController();
  const { analyst } = reading();
  const slow = { ...analyst, ask: () => new Promise<never>(() => {}) };
  const answer = analyser(api.graph, { hidden: [], signal: gone.signal }, slow)('obligations', { layers: [] });
  setTimeout(() => gone.abort(), 20);
  await expect(answer).rejects.toMatchObject({ code: 'CANCELLED' });
});
