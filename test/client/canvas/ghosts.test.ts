import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { beside } from '../../../client/canvas/beside.ts';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import { ghostly, haunt, real, settle } from '../../../client/canvas/ghosts.ts';
import type { Ghost } from '../../../client/finding/ghost.ts';
import { liftedWith } from '../../../client/canvas/lifted.ts';
import { patch } from '../../../client/canvas/patch.ts';
import { place } from '../../../client/canvas/place.ts';
import { stylesheet } from '../../../client/canvas/style.ts';
import { asTheyAre } from '../../../client/store/projecting/bridged.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const elements = elementsFrom(
  asTheyAre(
    shownOf(
      aNetwork(
        [anEntity('a', 'CITY'), anEntity('b', 'CITY'), anEntity('c', 'CITY'), anEntity('d', 'CITY')],
        [aLink('ab', 'a', 'b')],
      ),
      anOntology(),
      [],
    ),
  ),
  anOntology(),
  'zh',
);
const spots = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 100 }, d: { x: 300, y: 300 } };

const ghost = (id: string, from: string | null, to: string | null): Ghost => ({
  id,
  kind: 'OPERATES',
  from,
  to,
  label: '运营机构',
});
const named = (label: string) => `？${label}`;
const haunted = (...ghosts: Ghost[]) => {
  const cy = cytoscape({ headless: true });
  patch(cy, elements);
  place(cy, spots, true);
  haunt(cy, ghosts, named);
  settle(cy, cy.nodes(ghostly));
  return cy;
};
const placesOf = (cy: cytoscape.Core) =>
  Object.fromEntries(cy.nodes(real).map((node) => [node.id(), { ...node.position() }]));

it('draws a ghost between two that are there, and one beside what lacks somebody who is not named', () => {
  const cy = haunted(ghost('g1', 'b', 'c'), ghost('g2', null, 'a'), ghost('g3', 'a', 'elsewhere'));
  const ends = cy.edges(ghostly).map((link) => [link.source().id(), link.target().id()]);
  expect(ends).toEqual([
    ['b', 'c'],
    ['ghost g2', 'a'],
    ['a', 'ghost g3'],
  ]);
  expect(cy.nodes(ghostly).map((node) => node.data('label'))).toEqual(['？运营机构', '？运营机构']);
});

it('draws no ghost without an end in the picture', () => {
  expect(haunted(ghost('g', null, null), ghost('h', 'elsewhere', null)).elements(ghostly)).toHaveLength(0);
});

it('moves nothing that is there, and stands on nobody', () => {
  const cy = haunted(ghost('g1', null, 'a'), ghost('g2', null, 'a'), ghost('g3', null, 'b'));
  expect(placesOf(cy)).toEqual(spots);
  const all = cy.nodes().map((node) => node.position());
  const apart = all.flatMap((one, at) =>
    all.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(40);
});

it('keeps a place where all are taken near by', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    x: ((at % 20) - 10) * 20,
    y: (Math.floor(at / 20) - 10) * 20,
  }));
  const spot = beside({ x: 0, y: 0 }, crowd);
  expect(Math.hypot(spot.x, spot.y)).toBeLessThan(200);
  expect(beside({ x: 0, y: 0 }, crowd)).toEqual(spot);
});

it('goes when it is closed, becomes a link when its end comes, and is not taken out with what is shown', () => {
  const cy = haunted(ghost('g', 'a', 'c'));
  patch(cy, elements);
  expect(cy.edges(ghostly)).toHaveLength(1);
  patch(cy, { ...elements, entities: elements.entities.filter(({ id }) => id !== 'c') });
  haunt(cy, [ghost('g', 'a', 'c')], named);
  expect(cy.nodes(ghostly)).toHaveLength(1);
  patch(cy, elements);
  haunt(cy, [ghost('g', 'a', 'c')], named);
  expect(cy.nodes(ghostly)).toHaveLength(0);
  haunt(cy, [], named);
  expect(cy.elements(ghostly)).toHaveLength(0);
  expect(cy.elements()).toHaveLength(5);
});

it('gives nobody a link: who stands alone stays on the shelf', () => {
  const cy = haunted(ghost('g', 'd', null));
  place(cy, spots, true);
  expect(cy.getElementById('d').hasClass('shelved')).toBe(true);
});

it('lifts what a gap is about with its ghosts and the links among them, and nothing else', () => {
  const cy = haunted(ghost('g', 'b', null));
  const lifted = liftedWith(cy, null, ['a', 'b', 'elsewhere']).map((element) => element.id());
  expect(lifted.sort()).toEqual(['a', 'ab', 'b', 'ghost g', 'ghost g b ghost g']);
  expect(liftedWith(cy, null, []).empty()).toBe(true);
  expect(
    liftedWith(cy, null, ['ab'])
      .nodes(real)
      .map((node) => node.id()),
  ).toEqual(['a', 'b']);
});

it('is hollow also where it is lifted', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  patch(cy, elements);
  haunt(cy, [ghost('g', 'a', null)], named);
  cy.elements().addClass('lifted');
  cy.style(stylesheet('light', true));
  const [line, fill] = ['line-outline-color', 'line-color'].map((name) => cy.edges(ghostly).style(name) as string);
  expect(line).not.toBe(fill);
  expect(cy.edges(real).style('line-color')).not.toBe(fill);
  expect(cy.nodes(ghostly).style('background-opacity')).toBe('0');
});
