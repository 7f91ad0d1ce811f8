import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

type Counts = Record<string, unknown>[];

const table = (rows: Counts, key: string) => Object.fromEntries(rows.map((row) => [row[key] as string, row['count']]));

it('counts 266 entities and 485 links, by kind, layer and source', async () => {
  const { statistics } = await api.data(
    '{ statistics { entities links byKind { kind count } byLayer { layer count } bySource { source { id } count } } }',
  );
  expect(statistics.entities).toBe(266);
  expect(statistics.links).toBe(485);
  expect(table(statistics.byLayer, 'layer')).toEqual({ CORE: 147, CONTEXT: 37, ENRICHMENT: 82 });
  expect(table(statistics.byKind, 'kind')).toEqual({
    AGREEMENT: 11,
    CATEGORY: 17,
    CITY: 28,
    COOPERATION_PARK: 22,
    COUNTRY: 9,
    COUNTRY_GROUP: 1,
    EVENT: 8,
    FIELD: 8,
    INNOVATION_CENTRE: 15,
    INSTITUTION: 30,
    JOINT_LAB: 17,
    MEASURE: 37,
    POLICY: 6,
    PROGRAMME: 34,
    REGION: 6,
    TARGET_GROUP: 17,
  });
  expect(statistics.bySource).toHaveLength(147);
  expect(statistics.bySource).toContainEqual({ source: { id: 'src:policy-2021-26' }, count: 418 });
});

it('counts links by kind and status to the same total', async () => {
  const { statistics } = await api.data('{ statistics { byLinkKind { kind count } byStatus { status count } } }');
  expect(table(statistics.byStatus, 'status')).toEqual({
    EXISTING: 345,
    TO_STRENGTHEN: 39,
    TO_BUILD: 72,
    TO_JOIN: 14,
    TO_EXPLORE: 15,
  });
  expect(table(statistics.byLinkKind, 'kind')).toEqual({
    APPLIES_TO: 7,
    BELONGS_TO: 23,
    CALLS_FOR: 80,
    FOCUSES_ON: 10,
    INSTANCE_OF: 27,
    ISSUES: 5,
    LOCATED_IN: 72,
    MAY_BE_INSTANCE_OF: 41,
    OPERATES: 16,
    ORGANISES: 6,
    PARTICIPATES_IN: 51,
    PARTNERS_WITH: 54,
    PART_OF: 68,
    PRIORITISES: 7,
    REFERS_TO: 11,
    SUPPORTS: 7,
  });
});

it('says how many of a source are entities and how many are links', async () => {
  const { statistics, ...counted } = await api.data(`{
    statistics { bySource { source { id } entities links count } }
    entities(first: 1, filter: { sources: ["src:policy-2021-26"] }) { totalCount }
    links(first: 1, filter: { sources: ["src:policy-2021-26"] }) { totalCount }
  }`);
  const [row] = statistics.bySource.filter(
    (found: { source: { id: string } }) => found.source.id === 'src:policy-2021-26',
  );
  const [entities, links] = [counted.entities.totalCount, counted.links.totalCount];
  expect(row).toEqual({ source: { id: 'src:policy-2021-26' }, entities, links, count: entities + links });
});

it('counts only what is asked for', async () => {
  api.forget();
  await api.data('{ statistics { entities byKind { count } byLayer { count } } }');
  expect(api.statements).toEqual(['statistics/entities']);
});
