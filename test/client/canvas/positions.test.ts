import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import { ghostly, haunt, settle } from '../../../client/canvas/ghosts.ts';
import { patch } from '../../../client/canvas/patch.ts';
import { place } from '../../../client/canvas/place.ts';
import { drawnNow } from '../../../client/canvas/positions.ts';
import { asTheyAre } from '../../../client/store/projecting/bridged.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const network = aNetwork([anEntity('a', 'CITY'), anEntity('b', 'CITY')], [aLink('ab', 'a', 'b')]);
const elements = elementsFrom(asTheyAre(shownOf(network, anOntology(), [])), anOntology(), 'zh');
const spots = { a: { x: 1, y: 2 }, b: { x: 100, y: 0 } };

const picture = () => {
  const cy = cytoscape({ headless: true });
  patch(cy, elements);
  return cy;
};

it('is nothing as long as somebody has no place', () => {
  const cy = picture();
  place(cy, { a: spots.a }, true);
  expect(drawnNow(cy)).toBeNull();
});

it('tells where everything is, what is missing and what is lifted', () => {
  const cy = picture();
  place(cy, spots, true);
  haunt(cy, [{ id: 'g', kind: 'OPERATES', from: null, to: 'a', label: '平台' }], (label) => `？${label}`);
  settle(cy, cy.nodes(ghostly));
  cy.getElementById('a').addClass('lifted selected');
  const drawn = drawnNow(cy)!;
  expect(drawn.places.get('a')).toEqual(spots.a);
  expect([...drawn.places.keys()]).toEqual(['a', 'b', 'ghost g']);
  expect(drawn.placeholders.map(({ id, label }) => [id, label])).toEqual([['ghost g', '？平台']]);
  expect(drawn.ghosts.map(({ source, target }) => [source, target])).toEqual([['ghost g', 'a']]);
  expect([...drawn.lifted]).toEqual(['a']);
  expect(drawn.selected).toBe('a');
});

it('has nothing lifted or selected where all is as usual', () => {
  const cy = picture();
  place(cy, spots, true);
  expect(drawnNow(cy)).toMatchObject({ lifted: new Set(), selected: null });
});
