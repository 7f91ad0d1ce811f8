import { expect, it } from 'vitest';
import { forLegend, linkCounts, shownOf, within, withAdded } from '../../../client/store/shown.ts';
import { lineOf } from '../../../client/store/line.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const network = aNetwork(
  [anEntity('a', 'CITY'), anEntity('b', 'CITY'), anEntity('m', 'MEASURE')],
  [aLink('ab', 'a', 'b'), aLink('ma', 'm', 'a')],
);

it('leaves out a hidden group with its links, and counts both', () => {
  const shown = shownOf(network, anOntology(), ['policy']);
  expect(shown.entities.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(shown.links.map(({ id }) => id)).toEqual(['ab']);
  expect(shown).toMatchObject({ hiddenEntities: 1, hiddenLinks: 1 });
});

it('adds what was brought in once, and keeps it where its group is hidden', () => {
  const around = aNetwork([anEntity('m', 'MEASURE'), anEntity('x', 'CITY')], [aLink('mx', 'm', 'x')]);
  const grown = withAdded(network, [around, around]);
  expect(grown.entities.map(({ id }) => id)).toEqual(['a', 'b', 'm', 'x']);
  const shown = shownOf(grown, anOntology(), ['policy'], new Set(['m', 'x']));
  expect(shown.links.map(({ id }) => id)).toEqual(['ab', 'ma', 'mx']);
  expect(shown.hiddenEntities).toBe(0);
});

it('keeps of an answer what is still wanted, with the links among that; an answer of no more is itself', () => {
  expect(within(network, ['a', 'm', 'elsewhere'])).toEqual({
    ...network,
    entities: network.entities.filter(({ id }) => id !== 'b'),
    links: network.links.filter(({ id }) => id === 'ma'),
  });
  expect(within(network, ['m', 'b', 'a', 'more'])).toBe(network);
});

it('tells together what a limit kept out of the core and of what was brought in', () => {
  const around = { ...aNetwork([anEntity('x', 'CITY')], []), leftOut: { entities: 7, links: 9 } };
  expect(withAdded(network, [around, around]).leftOut).toEqual({
    entities: network.leftOut.entities + 14,
    links: network.leftOut.links + 18,
  });
});

it('counts a link of an entity with itself once', () => {
  expect(linkCounts([aLink('aa', 'a', 'a'), aLink('ab', 'a', 'b')])).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  );
});

it.each([
  ['solid', aLink('l', 'a', 'b')],
  ['solid', aLink('l', 'a', 'b', { status: 'TO_STRENGTHEN' })],
  ['solid', aLink('l', 'a', 'b', { status: null })],
  ['dashed', aLink('l', 'a', 'b', { status: 'TO_BUILD' })],
  ['dashed', aLink('l', 'a', 'b', { status: 'TO_JOIN' })],
  ['dashed', aLink('l', 'a', 'b', { status: 'TO_EXPLORE' })],
  ['dotted', aLink('l', 'a', 'b', { confidence: 'INFERRED' })],
  ['dotted', aLink('l', 'a', 'b', { confidence: 'INFERRED', status: 'TO_BUILD' })],
  ['dotted', aLink('l', 'a', 'b', { kind: 'MAY_BE_INSTANCE_OF' })],
])('draws %s for %o', (line, link) => {
  expect(lineOf(link)).toBe(line);
});

it('tells the legend of what filters leave, and of what the legend itself hides all', () => {
  const network = aNetwork([anEntity('a', 'CITY'), anEntity('b', 'CITY'), anEntity('m', 'MEASURE')], []);
  const filters = [{ name: 'near' as const, values: ['a'] }];
  const hides = anOntology().kinds.find(({ name }) => name === 'MEASURE')!.group.name;
  const shown = shownOf(network, anOntology(), [hides], new Set(), filters);
  expect(forLegend(network, shown).entities.map(({ id }) => id)).toEqual(['a', 'm']);
});
