import { describe, expect, it } from 'vitest';
import type { Network, Ontology } from '../../../client/api/model.ts';
import { zh } from '../../../client/language/zh.ts';
import { holdingOf } from '../../../client/paths/holding.ts';
import { filtered } from '../../../client/store/filtering/filtered.ts';
import { filterFrom } from '../../../client/store/filter.ts';
import { confidences } from '../../../server/graph/model.ts';
import { findPaths } from '../../../server/analysis/paths.ts';
import { policy, serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

const weighed = small('weighed', {
  entities: ['ins:a', 'ins:b', 'ins:c', 'ins:d'].map((id) => ({ id })),
  links: [
    { from: 'ins:a', kind: 'PARTNERS_WITH', to: 'ins:b', weight: 2 },
    { from: 'ins:b', kind: 'SUPPORTS', to: 'ins:a' },
    { from: 'ins:b', kind: 'PARTNERS_WITH', to: 'ins:c', weight: 3 },
    { from: 'ins:a', kind: 'PARTNERS_WITH', to: 'ins:d', weight: 2 },
    { from: 'ins:d', kind: 'PARTNERS_WITH', to: 'ins:c', weight: 9 },
  ],
});
const api = serve(() => [policy(), weighed]);

const ontologyOf = async (): Promise<Ontology> => {
  const query = `{ ontology { groups { name labelZh labelEn colour }
    kinds { name labelZh labelEn description colour shape unit group { name } }
    linkKinds { name labelZh labelEn directed } } }`;
  return (await api.data(query)).ontology;
};

const wholeOf = async (): Promise<Network> => {
  const query = `{ network(limit: 5000) {
    entities { id kind subtype layer nameZh nameEn status startYear confidence origins sourceIds location { latitude longitude } }
    links { id kind status confidence origins sourceIds weight from { id } to { id } }
    leftOut { entities links } } }`;
  return (await api.data(query)).network;
};

const pathsBy = async (question: Record<string, unknown>): Promise<string[][]> => {
  const query = `query ($from: ID!, $to: ID!, $k: Int! = 50, $maxLength: Int! = 4, $filters: [PathFilter!], $linkFilter: LinkFilter) {
    paths(from: $from, to: $to, k: $k, maxLength: $maxLength, filters: $filters, linkFilter: $linkFilter) { links { id } } }`;
  const { paths } = await api.data(query, question);
  return paths.map(({ links }: { links: { id: string }[] }) => links.map(({ id }) => id));
};

const stacks = [
  'kind~COUNTRY,REGION,CITY,COOPERATION_PARK',
  'linkKind~PARTNERS_WITH,LOCATED_IN,PART_OF,BELONGS_TO',
  'status~EXISTING',
  'status~EXISTING,NONE',
  'origin~NAME,PUBLIC_SOURCE',
  'confidence~VERIFIED',
  'layer~CORE,CONTEXT',
  'source~src:policy-2021-26',
  'year~2000,2019,EVENT,PROGRAMME,COOPERATION_PARK,INNOVATION_CENTRE',
  'year~,2015',
  'near~reg:js',
  'near~cty:IL,cty:SG',
  'weight~2',
  'origin~DOCUMENT,NAME origin~PUBLIC_SOURCE,NAME',
  '!kind~FIELD layer~CORE',
  'confidence~VERIFIED,INFERRED kind~COUNTRY,REGION,CITY,PROGRAMME,COOPERATION_PARK near~reg:js',
];
const ends = [
  ['cty:IL', 'reg:js'],
  ['cty:SG', 'reg:sh'],
  ['cty:FI', 'reg:zj'],
  ['ins:a', 'ins:c'],
] as const;

describe('paths under the filters of a picture', () => {
  it.each(stacks)('are those of the picture of everything that the same filters leave: %s', async (stack) => {
    const filters = stack.split(' ').flatMap(filterFrom);
    const [whole, ontology] = await Promise.all([wholeOf(), ontologyOf()]);
    const { holding } = holdingOf({ hidden: [], filters, left: whole.entities }, { ontology, words: zh });
    const on = filters.filter(({ off }) => !off);
    expect(holding).toHaveLength(on.length);
    let found = 0;
    for (const [from, to] of ends) {
      // A picture may hide the ends as well, where paths have them in any case.
      const { part } = filtered(whole, on);
      if (![from, to].every((id) => part.entities.some((entity) => entity.id === id))) continue;
      const steps = part.links.map((link) => ({
        link: link.id,
        start: link.from.id,
        end: link.to.id,
        rank: confidences.indexOf(link.confidence),
      }));
      const expected = findPaths(steps, { from, to, k: 50, maxLength: 4, order: 'EVIDENCE' });
      const asked = holding.map((one) => one.asked);
      expect(await pathsBy({ from, to, filters: asked })).toEqual(expected.map(({ links }) => links));
      found += expected.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  it('leave groups of the legend aside, but not what was brought in of them', async () => {
    const [{ entities }, ontology] = await Promise.all([wholeOf(), ontologyOf()]);
    const under = async (left: typeof entities) => {
      const { holding } = holdingOf({ hidden: ['policy'], filters: [], left }, { ontology, words: zh });
      const query = `query ($filters: [PathFilter!]) {
        paths(from: "cty:IL", to: "reg:js", k: 50, filters: $filters) { entities { id } } }`;
      const { paths } = await api.data(query, { filters: holding.map(({ asked }) => asked) });
      return new Set<string>(
        paths.flatMap((path: { entities: { id: string }[] }) => path.entities.map(({ id }) => id)),
      );
    };
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    const measures = (ids: Set<string>) => [...ids].filter((id) => kinds.get(id) === 'MEASURE');
    expect(measures(await under([]))).toEqual([]);
    expect(measures(await under(entities.filter(({ id }) => id === 'm:1.2')))).toEqual(['m:1.2']);
  });

  it('have both ends in any case', async () => {
    const filters = [{ entityKinds: ['INNOVATION_CENTRE'] }];
    expect(await pathsBy({ from: 'cty:IL', to: 'reg:js', maxLength: 2, filters })).toHaveLength(1);
  });

  it('weigh all links between two before a kind is asked for', async () => {
    const filters = [{ weight: 3 }];
    const linkFilter = { kinds: ['PARTNERS_WITH'] };
    expect(await pathsBy({ from: 'ins:a', to: 'ins:c', filters, linkFilter })).toHaveLength(1);
    expect(
      await pathsBy({ from: 'ins:a', to: 'ins:c', filters: [{ linkKinds: linkFilter.kinds }, ...filters] }),
    ).toEqual([]);
  });
});

describe('why no path leads under filters', () => {
  const why = async (question: Record<string, unknown>) => {
    const query = `query ($from: ID!, $to: ID!, $maxLength: Int! = 4, $filters: [PathFilter!], $linkFilter: LinkFilter) {
      whyNoPath(from: $from, to: $to, maxLength: $maxLength, filters: $filters, linkFilter: $linkFilter) {
        hasPath relaxations { field at length } together { parts { field at } length } fromPart } }`;
    return (await api.data(query, question)).whyNoPath;
  };
  const to = { from: 'cty:IL', to: 'reg:js' };
  const [cutting, idle] = [{ entityKinds: ['FIELD'] }, { layers: ['CORE', 'CONTEXT', 'ENRICHMENT'] }];

  it('names the one that cuts them, and not those that do not', async () => {
    expect(await why({ ...to, filters: [idle, cutting] })).toEqual({
      hasPath: false,
      relaxations: [
        { field: 'filters', at: 0, length: null },
        { field: 'filters', at: 1, length: 2 },
        { field: 'maxLength', at: null, length: null },
      ],
      together: null,
      fromPart: expect.any(Number),
    });
  });

  it('names those that only together stand in the way, and nothing that could stay', async () => {
    const filters = [cutting, idle, { entityKinds: ['EVENT'], linkKinds: ['ISSUES'] }];
    const { relaxations, together } = await why({ ...to, filters });
    expect(relaxations.map(({ length }: { length: number | null }) => length)).toEqual([null, null, null, null]);
    expect(together).toEqual({
      parts: [
        { field: 'filters', at: 0 },
        { field: 'filters', at: 2 },
      ],
      length: 2,
    });
  });

  it('names a filter together with kinds and the length', async () => {
    const question = { ...to, maxLength: 1, filters: [cutting], linkFilter: { kinds: ['ISSUES'] } };
    const { together } = await why(question);
    expect(together).toEqual({
      parts: [
        { field: 'kinds', at: null },
        { field: 'filters', at: 0 },
        { field: 'maxLength', at: null },
      ],
      length: 2,
    });
  });

  it('names none together where even without all there is no way', async () => {
    expect(await why({ from: 'cty:IL', to: 'ins:a', filters: [cutting] })).toMatchObject({ together: null });
  });
});

it('takes 30 filters and no more', async () => {
  const filters = Array.from({ length: 31 }, () => ({ layers: ['CORE'] }));
  const query = 'query ($filters: [PathFilter!]) { paths(from: "cty:IL", to: "reg:js", filters: $filters) { length } }';
  const { errors } = await api.ask(query, { filters });
  expect(errors?.[0]?.message).toBe('filters must be 30 at the most, they are 31');
});
