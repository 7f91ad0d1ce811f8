import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import { onlyGoing, patch } from '../../../client/canvas/patch.ts';
import { asTheyAre } from '../../../client/store/projecting/bridged.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const network = aNetwork(
  [anEntity('a', 'CITY'), anEntity('b', 'CITY', { status: 'TO_BUILD' }), anEntity('m', 'MEASURE')],
  [aLink('ab', 'a', 'b'), aLink('ma', 'm', 'a', { kind: 'PARTNERS_WITH', status: 'TO_BUILD' })],
);
const elements = (hidden: string[], language: 'zh' | 'en' = 'zh') =>
  elementsFrom(asTheyAre(shownOf(network, anOntology(), hidden)), anOntology(), language);
const ids = (cy: cytoscape.Core) =>
  cy
    .elements()
    .map((element) => element.id())
    .sort();

it('makes marks from entities and links', () => {
  const { entities, links } = elements([]);
  expect(entities[0]).toMatchObject({
    id: 'a',
    label: '名a',
    kindLabel: '城市',
    shape: 'round-pentagon',
    colour: '#2b7bba',
    links: 2,
    planned: false,
  });
  expect(entities[1]).toMatchObject({ id: 'b', planned: true });
  expect(links).toEqual([
    {
      id: 'ab',
      kind: 'LOCATED_IN',
      source: 'a',
      target: 'b',
      label: '位于',
      line: 'solid',
      directed: true,
      count: 1,
      bridge: false,
      opens: null,
      card: 'ab',
    },
    {
      id: 'ma',
      kind: 'PARTNERS_WITH',
      source: 'm',
      target: 'a',
      label: '合作',
      line: 'dashed',
      directed: false,
      count: 1,
      bridge: false,
      opens: null,
      card: 'ma',
    },
  ]);
});

it('gives an entity the same room in both languages', () => {
  expect(elements([], 'en').entities.map(({ room }) => room)).toEqual(elements([]).entities.map(({ room }) => room));
});

it('adds, removes and renames, and leaves what stays in its place', () => {
  const cy = cytoscape({ headless: true });
  patch(cy, elements(['policy']));
  expect(ids(cy)).toEqual(['a', 'ab', 'b']);
  cy.getElementById('a').position({ x: 7, y: 9 }).removeClass('unplaced');

  patch(cy, elements([], 'en'));
  expect(ids(cy)).toEqual(['a', 'ab', 'b', 'm', 'ma']);
  expect(cy.getElementById('a').position()).toEqual({ x: 7, y: 9 });
  expect(cy.getElementById('a').data('label')).toBe('Name a');
  expect(cy.nodes('.unplaced').map((node) => node.id())).toEqual(['b', 'm']);

  patch(cy, elements(['policy']));
  expect(ids(cy)).toEqual(['a', 'ab', 'b']);
});

it('tells what is to go where nothing is to come; ghosts stay', () => {
  const cy = cytoscape();
  patch(cy, elements([]));
  cy.add({ data: { id: 'ghost', ghost: 'gap:1' } });
  const [few, all] = [elements(['policy']), elements([])];
  expect([...onlyGoing(cy, few)!].sort()).toEqual(['m', 'ma']);
  expect(onlyGoing(cy, all)).toBeNull();
  expect(onlyGoing(cy, { ...few, entities: [...few.entities, { ...few.entities[0]!, id: 'new' }] })).toBeNull();
});
