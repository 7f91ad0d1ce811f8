import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

interface Found {
  length: number;
  confidence: string;
  entities: { id: string }[];
  links: {
    id: string;
    kind: string;
    status: string;
    from: { id: string };
    to: { id: string };
    confidence: string;
    evidence: unknown[];
  }[];
}

const ask = async (from: string, to: string, others: Record<string, unknown> = {}): Promise<Found[] | null> => {
  const query = `query ($from: ID!, $to: ID!, $k: Int! = 5, $maxLength: Int! = 4, $linkFilter: LinkFilter, $order: PathOrder! = EVIDENCE) {
    paths(from: $from, to: $to, k: $k, maxLength: $maxLength, linkFilter: $linkFilter, order: $order) {
      length confidence entities { id }
      links { id kind status confidence from { id } to { id } evidence { origin quote source { id } } }
    } }`;
  return (await api.data(query, { from, to, ...others })).paths;
};

const all = async (...question: Parameters<typeof ask>) => (await ask(...question)) ?? [];

const told = (paths: Found[]) =>
  paths.map(({ entities, confidence }) => `${entities.map(({ id }) => id).join(' – ')} ${confidence}`);

const confidences = ['VERIFIED', 'INFERRED', 'UNVERIFIED'];

it('leads from Israel to Jiangsu: those supported best first, among equals the shortest', async () => {
  const paths = await all('cty:IL', 'reg:js');
  expect(told(paths)).toEqual([
    'cty:IL – bp:js-il – reg:js VERIFIED',
    'cty:IL – reg:yrd – reg:js VERIFIED',
    'cty:IL – bp:zj-il – reg:zj – reg:yrd – reg:js VERIFIED',
    'cty:IL – m:1.2 – cty:FI – bp:js-fi – reg:js VERIFIED',
    'cty:IL – m:1.2 – cty:FI – reg:yrd – reg:js VERIFIED',
  ]);
  expect(paths[0]?.links.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'link:r336 PARTNERS_WITH',
    'link:r335 OPERATES',
  ]);
});

it('leads there by the shortest first where that is asked for, among equals those supported best', async () => {
  expect(told(await all('cty:IL', 'reg:js', { order: 'LENGTH' }))).toEqual([
    'cty:IL – bp:js-il – reg:js VERIFIED',
    'cty:IL – reg:yrd – reg:js VERIFIED',
    'cty:IL – ctr:il – reg:js INFERRED',
    'cty:IL – city:telaviv – ctr:il – reg:js INFERRED',
    'cty:IL – park:cicp – city:changzhou – reg:js INFERRED',
  ]);
});

it('gives fewer of the same when fewer are wanted', async () => {
  const many = await all('cty:IL', 'reg:js', { k: 50 });
  expect(many).toHaveLength(44);
  for (const k of [1, 3, 20]) expect(await ask('cty:IL', 'reg:js', { k })).toEqual(many.slice(0, k));
});

it('are ways from the first to the last that come by nothing twice, each link with its evidence', async () => {
  for (const { length, entities, links, confidence } of await all('cty:IL', 'reg:js', { k: 50, maxLength: 6 })) {
    const ids = entities.map(({ id }) => id);
    expect([ids[0], ids.at(-1)]).toEqual(['cty:IL', 'reg:js']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([links.length, entities.length]).toEqual([length, length + 1]);
    for (const [index, link] of links.entries()) {
      expect([link.from.id, link.to.id].sort()).toEqual([ids[index], ids[index + 1]].sort());
      expect(link.evidence.length).toBeGreaterThan(0);
    }
    const weakest = Math.max(...links.map((link) => confidences.indexOf(link.confidence)));
    expect(confidence).toBe(confidences[weakest]);
  }
});

it('come in order: the weakest evidence, then length, then the ids on the way', async () => {
  const paths = await all('cty:IL', 'reg:js', { k: 50 });
  const keys = paths.map(({ length, confidence, entities }) => [
    confidences.indexOf(confidence),
    length,
    ...entities.map(({ id }) => id),
  ]);
  const inOrder = [...keys].sort((a, b) => {
    const index = a.findIndex((value, place) => value !== b[place]);
    return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
  });
  expect(keys).toEqual(inOrder);
});

it('are no longer than asked for', async () => {
  expect((await all('cty:IL', 'reg:js', { k: 50, maxLength: 2 })).map(({ length }) => length)).toEqual([2, 2, 2]);
  expect(await ask('cty:IL', 'reg:js', { maxLength: 1 })).toEqual([]);
});

it.each([
  ['cty:SG', 'park:sip'],
  ['park:sip', 'cty:SG'],
])('of one link lead from %s to %s in either direction', async (from, to) => {
  const paths = await all(from, to, { maxLength: 1 });
  expect(paths.map(({ links }) => links.map(({ id }) => id))).toEqual([['link:r174']]);
});

it('are none from an entity to itself, or where nothing leads', async () => {
  expect(await ask('cty:IL', 'cty:IL')).toEqual([]);
  expect(await ask('cty:IL', 'reg:js', { linkFilter: { kinds: ['ISSUES'] } })).toEqual([]);
});

it.each([
  ['cty:IL', 'park:none'],
  ['park:none', 'cty:IL'],
  ['park:none', 'park:none'],
  ['src:policy-2021-26', 'cty:IL'],
])('are null from %s to %s, where an end is not there', async (from, to) => {
  expect(await ask(from, to)).toBeNull();
});
