import { beforeEach, expect, it } from 'vitest';
import { writeImport } from '../../../server/exchange/import/write.ts';
import { serve } from '../../support/api.ts';
import { entityFact, importOf, linkFact } from '../../support/facts.ts';

const api = serve(() => []);

const wuhan = { attributes: { country: 'CN', city: 'Wuhan' } };
const entities = [
  entityFact('org:a', { nameEn: 'Wuhan University', identifiers: ['pic:1'], ...wuhan }),
  entityFact('org:b', { nameEn: 'WUHAN UNIV', ...wuhan }),
  entityFact('org:c', { nameZh: '武汉大学', nameEn: null, ...wuhan }),
  entityFact('org:d', { nameEn: 'University of Wuhan', ...wuhan }),
  entityFact('org:e', { nameEn: 'Wuhan University', attributes: { country: 'US' } }),
  entityFact('cty:wuhan', { kind: 'CITY', nameEn: 'Wuhan University' }),
];

beforeEach(async () => {
  await api.seed();
  await writeImport(api.graph, importOf('1', { entities, links: [linkFact('org:b', 'org:e')] }));
});

const proposals = `query ($first: Int!, $after: String, $kinds: [EntityKind!], $rule: SameRule, $least: Float) {
  sameProposals(first: $first, after: $after, kinds: $kinds, rule: $rule, minimumScore: $least) {
    totalCount notCompared pageInfo { hasNextPage endCursor }
    nodes { keep { id } drop { id nameEn } score reasonsFor { code sentenceZh sentenceEn } reasonsAgainst { code } } } }`;
const decision = '{ id state keep drop by reason rule undoneBy }';
const join = `mutation ($keep: ID!, $drop: ID!) { joinEntities(keep: $keep, drop: $drop, by: "王") ${decision} }`;
const apart = `mutation ($a: ID!, $b: ID!) { keepApart(a: $a, b: $b, by: "李", reason: "两所") ${decision} }`;
const byRule = `mutation ($rule: SameRule!, $least: Float!) {
  joinByRule(rule: $rule, minimumScore: $least, by: "王") { count refused left decisions ${decision} } }`;
const undo = (name: string) => `mutation ($id: ID!) { ${name}(id: $id, by: "赵") ${decision} }`;
const decisions = `{ sameDecisions(first: 10) { totalCount nodes ${decision} } }`;

interface Proposed {
  keep: { id: string };
  drop: { id: string };
}

const pairs = async (variables: Record<string, unknown> = {}) => {
  const { sameProposals } = await api.data(proposals, { first: 100, ...variables });
  return sameProposals.nodes.map(({ keep, drop }: Proposed) => `${keep.id} ${drop.id}`) as string[];
};

it('proposes with reasons in both languages, by page and kind, and joins nothing by itself', async () => {
  const { sameProposals } = await api.data(proposals, { first: 1 });
  expect(sameProposals).toMatchObject({ totalCount: 6, notCompared: 0, pageInfo: { hasNextPage: true } });
  const rest = await pairs({ after: sameProposals.pageInfo.endCursor });
  expect(rest).toHaveLength(5);
  expect(rest.every((pair) => /^org:[a-d] org:[a-d]$/.test(pair))).toBe(true);
  const [first] = sameProposals.nodes;
  expect(first.reasonsFor.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['COUNTRY_EQUAL', 'CITY_EQUAL']),
  );
  expect(first.reasonsFor.at(-1)).toEqual({
    code: 'CITY_EQUAL',
    sentenceZh: '同在一座城市：wuhan。',
    sentenceEn: 'In the same city: wuhan.',
  });
  expect(await pairs({ kinds: ['CITY'] })).toEqual([]);
  expect(await api.data(decisions)).toEqual({ sameDecisions: { totalCount: 0, nodes: [] } });
});

it('joins one, keeps another apart, and takes both back', async () => {
  const { joinEntities } = await api.data(join, { keep: 'org:a', drop: 'org:b' });
  expect(joinEntities).toMatchObject({ state: 'JOINED', keep: 'org:a', drop: 'org:b', by: '王', undoneBy: null });
  expect(await pairs()).toHaveLength(3);
  const { keepApart } = await api.data(apart, { a: 'org:b', b: 'org:c' });
  expect(keepApart).toMatchObject({ state: 'APART', keep: 'org:a', drop: 'org:c', reason: '两所' });
  expect(await pairs()).toHaveLength(2);
  const { errors } = await api.ask(join, { keep: 'org:c', drop: 'org:a' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('keeps them apart'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
  await api.data(undo('proposeAgain'), { id: keepApart.id });
  expect(await pairs()).toHaveLength(3);
  expect((await api.data(undo('partEntities'), { id: joinEntities.id })).partEntities.undoneBy).toBe('赵');
  expect(await pairs()).toHaveLength(6);
  const { sameDecisions } = await api.data(decisions);
  expect(sameDecisions.nodes.map(({ state, undoneBy }: Record<string, string>) => [state, undoneBy])).toEqual([
    ['APART', '赵'],
    ['JOINED', '赵'],
  ]);
});

it('joins all that a rule allows and says how many and which; nothing may speak against', async () => {
  const allowed = await pairs({ rule: 'CORE_AND_CITY', least: 0.6 });
  expect(allowed).toHaveLength(3);
  expect((await pairs()).filter((pair) => allowed.includes(pair))).toHaveLength(3);
  expect(await pairs({ rule: 'CORE_AND_CITY', least: 1 })).toEqual([]);
  const { joinByRule } = await api.data(byRule, { rule: 'CORE_AND_CITY', least: 0.6 });
  expect(joinByRule).toMatchObject({ count: 2, refused: 1, left: 0 });
  expect(joinByRule.decisions[0]).toMatchObject({ rule: 'CORE_AND_CITY', by: '王' });
  expect(await pairs()).toHaveLength(1);
  const { id } = (await api.data('{ node(id: "org:d") { id } }')).node;
  expect(id).not.toBe('org:d');
  const { neighbourhood } = await api.data('{ neighbourhood(ids: ["org:d"], limit: 9) { entities { id } } }');
  expect(neighbourhood.entities[0].id).toBe(id);
  expect((await api.data('{ node(id: "org:e") { id } }')).node.id).toBe('org:e');
});

it.each([
  ['what is not there', join, { keep: 'org:a', drop: 'none' }, /no entity "none"/],
  ['one with itself', join, { keep: 'org:a', drop: 'org:a' }, /one already/],
  ['two of different kinds', join, { keep: 'org:a', drop: 'cty:wuhan' }, /different kinds/],
  ['a score below any', proposals, { first: 1, least: -1 }, /from 0 to 1/],
  ['a score that is none', byRule, { rule: 'NAME_AND_CITY', least: 2 }, /from 0 to 1/],
  ['to part what was not joined', undo('partEntities'), { id: 'none' }, /no such decision/],
])('refuses %s', async (_, query, variables, sentence) => {
  const before = await api.dump();
  const { errors } = await api.ask(query, variables);
  expect(errors?.[0]?.message).toMatch(sentence);
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(await api.dump()).toEqual(before);
});

it('says nothing to those who may not see what it rests on', async () => {
  const hidden = { hidden: ['src:file:mine'] };
  await api.data(join, { keep: 'org:a', drop: 'org:b' });
  expect((await api.data(proposals, { first: 100 }, hidden)).sameProposals.totalCount).toBe(0);
  expect((await api.data(decisions, {}, hidden)).sameDecisions.totalCount).toBe(0);
  expect((await api.data('{ node(id: "org:b") { id } }', {}, hidden)).node).toBeNull();
  expect((await api.ask(join, { keep: 'org:c', drop: 'org:d' }, hidden)).errors?.[0]?.message).toMatch(/no entity/);
});
