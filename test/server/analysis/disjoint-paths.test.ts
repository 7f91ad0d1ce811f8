import { describe, expect, it } from 'vitest';
import { disjointPaths, type DisjointPaths } from '../../../server/analysis/disjoint-paths.ts';
import { networkOf, type WeightedLink } from '../../../server/analysis/weighted-network.ts';
import { goldenLinks } from './golden.ts';
import { numbers, randomLinks, seeds, shuffled } from './random.ts';

const linksOf = (text: string): WeightedLink[] =>
  text.split(' ').map((said) => ({ a: said[0] ?? '', b: said[1] ?? '' }));

const ask = (links: readonly WeightedLink[], from: string, to: string, sharedEnds: boolean, cap = 9) =>
  disjointPaths(networkOf(links), { from: [...from], to: [...to], sharedEnds, cap });

const said = ({ paths }: DisjointPaths) => paths.map((path) => path.join(''));

describe('independent ways', () => {
  it('between two are counted with a direct link, and end where they are cut', () => {
    expect(ask(goldenLinks, 'A', 'C', true)).toEqual({
      paths: [
        ['A', 'C'],
        ['A', 'B', 'C'],
      ],
      capped: false,
      cut: ['B'],
    });
    expect(ask(goldenLinks, 'A', 'E', true)).toMatchObject({ paths: [['A', 'C', 'D', 'E']], capped: false });
  });

  it('take a turn back where the first way found stands in the way of two', () => {
    const found = ask(linksOf('sa ad dt ab bx xt sc cy yd'), 's', 't', true);
    expect(said(found).toSorted()).toEqual(['sabxt', 'scydt']);
  });

  it('give up several links in a row of the first way found', () => {
    const found = ask(linksOf('sa ab bc ct sx xy yz zc ap pq qr rt'), 's', 't', true);
    expect(said(found).toSorted()).toEqual(['sapqrt', 'sxyzct']);
  });

  it('between groups are one where all leave through one member, unless ends are shared', () => {
    const links = linksOf('ab ac bg ch bx');
    expect(said(ask(links, 'ax', 'gh', true)).toSorted()).toEqual(['abg', 'ach']);
    expect(ask(links, 'ax', 'gh', false).paths).toHaveLength(2);
    expect(ask(linksOf('ya am bm'), 'yax', 'b', false)).toMatchObject({ paths: [['a', 'm', 'b']] });
    expect(ask(linksOf('ag ah ai'), 'ab', 'ghi', true).paths).toHaveLength(3);
    expect(ask(linksOf('ag ah ai'), 'ab', 'ghi', false)).toEqual({ paths: [['a', 'g']], capped: false, cut: ['a'] });
  });

  it('stop at the cap, and then claim no cut', () => {
    expect(ask(linksOf('sa at sb bt sc ct'), 's', 't', true, 2)).toMatchObject({ capped: true, cut: null });
    expect(ask(linksOf('sa at sb bt sc ct'), 's', 't', true, 3)).toMatchObject({ capped: false, cut: ['a', 'b', 'c'] });
    expect(ask(linksOf('st sa at'), 's', 't', true, 1)).toEqual({ paths: [['s', 't']], capped: true, cut: null });
  });

  it.each([
    ['nothing leads there', 'x'],
    ['nobody has that id', '?'],
  ])('are none where %s', (_, to) => {
    expect(ask(linksOf('ab xy'), 'a', to, true)).toEqual({ paths: [], capped: false, cut: [] });
  });

  it('take who is on both sides as a way by itself', () => {
    expect(said(ask(linksOf('ab bc ac'), 'ab', 'bc', true))).toEqual(['b', 'ac']);
    expect(said(ask(linksOf('ab bc ac'), 'ab', 'bc', false)).toSorted()).toEqual(['ac', 'b']);
  });
});

/** Whether a way is left without these entities, and without direct links if they do not count. */
const connected = (
  links: readonly WeightedLink[],
  {
    from,
    to,
    gone,
    direct,
  }: { from: readonly string[]; to: readonly string[]; gone: ReadonlySet<string>; direct: boolean },
) => {
  const seen = new Set(from.filter((id) => !gone.has(id)));
  if (to.some((id) => seen.has(id))) return true;
  for (const here of seen) {
    for (const { a, b } of links) {
      const there = a === here ? b : b === here ? a : undefined;
      if (there === undefined || gone.has(there)) continue;
      if (!direct && from.includes(here) && to.includes(there)) continue;
      if (to.includes(there)) return true;
      seen.add(there);
    }
  }
  return false;
};

/** Each a way from one side to the other over links, no two of them by the same entity, the ends apart if shared. */
const expectWays = (
  links: readonly WeightedLink[],
  { paths }: DisjointPaths,
  { from, to, ends }: { from: readonly string[]; to: readonly string[]; ends: readonly string[] },
) => {
  const pairs = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  for (const path of paths) {
    expect(from).toContain(path[0]);
    expect(to).toContain(path.at(-1));
    for (const [at, id] of path.slice(1).entries()) expect(pairs).toContain(`${path[at]} ${id}`);
  }
  const met = paths.flat().filter((id) => !ends.includes(id));
  expect(met).toHaveLength(new Set(met).size);
};

const subsets = (ids: readonly string[]) =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((__, at) => (bits >> at) % 2 === 1));

describe.each(seeds)('random network %i', (seed) => {
  const links = randomLinks(seed);
  const network = networkOf(links);
  const random = numbers(seed + 500);
  const pick = (size: number) => shuffled(network.ids, random(1_000)).slice(0, size);
  const [from, rest] = [pick(1 + random(2)), pick(network.ids.length)];
  const to = rest.filter((id) => !from.includes(id)).slice(0, 1 + random(2));

  it.each([true, false])(
    'has as many ways as the smallest cut has entities (Menger), ends shared: %s',
    (sharedEnds) => {
      const found = disjointPaths(network, { from, to, sharedEnds, cap: 99 });
      const ends = sharedEnds ? [...from, ...to] : [];
      const removable = network.ids.filter((id) => !ends.includes(id));
      const direct = sharedEnds ? found.paths.filter((path) => path.length === 2).length : 0;
      const cuts = subsets(removable).filter(
        (ids) => !connected(links, { from, to, gone: new Set(ids), direct: !sharedEnds }),
      );
      const smallest = Math.min(...cuts.map((ids) => ids.length));
      expect(found.paths.length - direct).toBe(smallest);
      expect(found.cut).toHaveLength(smallest);
      expect(connected(links, { from, to, gone: new Set(found.cut), direct: !sharedEnds })).toBe(false);

      expectWays(links, found, { from, to, ends });
      expect(disjointPaths(networkOf(shuffled(links, seed)), { from, to, sharedEnds, cap: 99 })).toEqual(found);
    },
  );
});

it.each(seeds)('proves its number by a cut of as many entities: larger random network %i', (seed) => {
  const links = randomLinks(seed, 90);
  const ids = shuffled(networkOf(links).ids, seed);
  const from = ids.slice(0, 1 + (seed % 4));
  const to = ids.slice(from.length, from.length + 1 + (seed % 3));
  for (const sharedEnds of [true, false]) {
    const found = disjointPaths(networkOf(links), { from, to, sharedEnds, cap: 99 });
    const direct = sharedEnds ? found.paths.filter((path) => path.length === 2).length : 0;
    expect(found.cut).toHaveLength(found.paths.length - direct);
    expect(connected(links, { from, to, gone: new Set(found.cut), direct: !sharedEnds })).toBe(false);
    expectWays(links, found, { from, to, ends: sharedEnds ? [...from, ...to] : [] });
  }
});
