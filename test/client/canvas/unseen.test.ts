import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { goingFrom, withoutFirst } from '../../../client/canvas/unseen.ts';

const picture = () => cytoscape({ elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });

it('asks at once for a drawing without what goes, and takes it out when that is drawn', async () => {
  const cy = picture();
  const said: string[] = [];
  cy.on('going', () => said.push(`drawing without ${[...goingFrom(cy)!].join()}`));
  const done = withoutFirst(cy, new Set(['b']), new AbortController().signal, async () => {
    said.push('taken out');
    cy.getElementById('b').remove();
  });
  expect(said).toEqual(['drawing without b']);
  cy.emit('painted');
  await done;
  expect(said).toEqual(['drawing without b', 'taken out']);
  expect(goingFrom(cy)).toBeUndefined();
});

it('does not keep from the drawing what a later change brings back', async () => {
  const cy = picture();
  const [first, second] = [new AbortController(), new AbortController()];
  const nothing = async () => {};
  const earlier = withoutFirst(cy, new Set(['a']), first.signal, nothing);
  first.abort();
  const later = withoutFirst(cy, new Set(['b']), second.signal, nothing);
  await earlier;
  expect([...goingFrom(cy)!]).toEqual(['b']);
  cy.emit('painted');
  await later;
  expect(goingFrom(cy)).toBeUndefined();
});
