import { describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';
import { reachOf, type LinkPart } from '../../support/reach.ts';

const spokes = Array.from({ length: 5_001 }, (_, at) => `ins:spoke-${at}`);
const chain = Array.from({ length: 9 }, (_, at) => `ins:chain-${at}`);
const others = small('others', {
  entities: ['ins:hub', 'ins:alone', ...spokes, ...chain].map((id) => ({ id })),
  links: [
    ...spokes.map((to) => ({ from: 'ins:hub', kind: 'PARTNERS_WITH' as const, to })),
    ...chain.slice(1).map((to, at) => ({ from: chain[at] ?? '', kind: 'PARTNERS_WITH' as const, to })),
  ],
});
const api = serve(() => [policy(), others]);
const reach = reachOf(policy());

const whole = 'hasPath length relaxations { field length } fromPart toPart';

const why = async (from: string, to: string, given: Record<string, unknown> = {}, hidden: string[] = []) => {
  const query = `query ($from: ID!, $to: ID!, $maxLength: Int! = 4, $linkFilter: LinkFilter) {
    whyNoPath(from: $from, to: $to, maxLength: $maxLength, linkFilter: $linkFilter) { ${whole} } }`;
  return (await api.data(query, { from, to, ...given }, { hidden })).whyNoPath;
};

describe('why no way leads', () => {
  it('from Israel to Jiangsu over what issues something: the kinds alone', async () => {
    expect(await why('cty:IL', 'reg:js', { linkFilter: { kinds: ['ISSUES'], statuses: null } })).toEqual({
      hasPath: false,
      length: 2,
      relaxations: [
        { field: 'kinds', length: 2 },
        { field: 'maxLength', length: null },
      ],
      fromPart: 1,
      toPart: 1,
    });
  });

  it('within one link: the length alone', async () => {
    expect(await why('cty:IL', 'reg:js', { maxLength: 1 })).toMatchObject({
      hasPath: false,
      length: 2,
      relaxations: [{ field: 'maxLength', length: 2 }],
    });
  });

  it('where two parts forbid it: neither alone', async () => {
    const linkFilter = { kinds: ['ISSUES'], sources: [] };
    const { relaxations } = await why('cty:IL', 'reg:js', { linkFilter });
    expect(relaxations).toEqual([
      { field: 'kinds', length: null },
      { field: 'sources', length: null },
      { field: 'maxLength', length: null },
    ]);
  });

  it('to what stands alone: nothing that was asked', async () => {
    expect(await why('cty:IL', 'ins:alone', { maxLength: 6 })).toMatchObject({
      hasPath: false,
      length: null,
      relaxations: [],
      toPart: 1,
    });
  });

  it.each([
    [6, 6, 9],
    [7, null, 8],
    [8, null, 7],
  ])('is told of ways up to six links, not farther: %i links away', async (away, length, toPart) => {
    const found = await why('ins:chain-0', `ins:chain-${away}`, { maxLength: 5 });
    expect(found).toMatchObject({ hasPath: false, length, relaxations: [{ field: 'maxLength', length }] });
    expect(found).toMatchObject({ fromPart: 7, toPart });
  });
});

it('counts what can be reached up to 5000', async () => {
  expect(await why('ins:hub', 'cty:IL')).toMatchObject({ hasPath: false, fromPart: 5_000 });
  expect(await why('cty:IL', 'ins:spoke-0')).toMatchObject({ toPart: 5_000 });
});

const filters: LinkPart[] = [
  {},
  { kinds: ['PARTNERS_WITH', 'LOCATED_IN'] },
  { kinds: ['PARTNERS_WITH'], statuses: ['EXISTING'] },
  { statuses: ['TO_BUILD', 'TO_STRENGTHEN'], layers: ['CORE'] },
  { origins: ['DOCUMENT'], sources: ['src:policy-2021-26'], kinds: ['PARTNERS_WITH', 'CALLS_FOR'] },
];
const ends = ['cty:IL', 'reg:js', 'cty:SG', 'park:sip', 'doc:2021-26', 'city:telaviv'];
const pairs = ends.flatMap((from) => ends.filter((to) => to > from).map((to) => [from, to] as const));

it.each(filters)('says of every two entities what is so, under the filter %j', async (linkFilter) => {
  for (const [from, to] of pairs) {
    const maxLength = 2;
    const given = Object.keys(linkFilter) as (keyof LinkPart)[];
    const without = (field: keyof LinkPart) => ({ ...linkFilter, [field]: undefined });
    const order = ['kinds', 'statuses', 'origins', 'sources', 'layers'] as const;
    expect(await why(from, to, { linkFilter, maxLength })).toEqual({
      hasPath: reach.length(from, to, maxLength, linkFilter) !== null,
      length: reach.length(from, to, 6, {}),
      relaxations: [
        ...order
          .filter((field) => given.includes(field))
          .map((field) => ({ field, length: reach.length(from, to, maxLength, without(field)) })),
        { field: 'maxLength', length: reach.length(from, to, 6, linkFilter) },
      ],
      fromPart: reach.within(from, 6, linkFilter).size,
      toPart: reach.within(to, 6, linkFilter).size,
    });
  }
});

it('agrees with the paths themselves', async () => {
  const query =
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 1, maxLength: 6, order: LENGTH) { length } }';
  for (const [from, to] of pairs) {
    const { paths } = await api.data(query, { from, to });
    expect((await why(from, to, { maxLength: 6 })).length).toBe(paths[0]?.length ?? null);
  }
});

it('goes nowhere that the caller may not see', async () => {
  const hidden = ['src:policy-2021-26'];
  const seen = reachOf(policy(), hidden);
  for (const [from, to] of pairs) {
    const found = await why(from, to, { maxLength: 6 }, hidden);
    if (!seen.there(from) || !seen.there(to)) expect(found).toBeNull();
    else {
      expect(found.length).toBe(seen.length(from, to, 6, {}));
      expect([found.fromPart, found.toPart]).toEqual([from, to].map((id) => seen.within(id, 6, {}).size));
    }
  }
});

it.each([
  ['cty:IL', 'park:none'],
  ['park:none', 'cty:IL'],
])('is null from %s to %s, where an end is not there', async (from, to) => {
  expect(await why(from, to)).toBeNull();
});

it('looks into nothing that is not asked for', async () => {
  api.forget();
  await api.data('{ whyNoPath(from: "cty:IL", to: "reg:js") { relaxations { field } } }');
  expect(api.statements).toEqual(['entity/by-ids']);
});
