import { expect, it } from 'vitest';
import { holdSnapshots } from '../../../server/analysis/held-snapshots.ts';
import { rowsOf } from './snapshot.ts';

it('takes a new version with the same content for the same snapshot, and another for another', () => {
  const held = holdSnapshots();
  held.add('1', rowsOf({ p1: ['CN', 'FI'] }));
  held.add('2', rowsOf({ p1: ['CN', 'FI'] }));
  held.add('3', rowsOf({ p1: ['CN', 'SG'] }));
  const first = held.get('1');
  expect(held.get('2')).toBe(first);
  expect(held.get('3')).not.toBe(first);
  expect(held.get('3').links.map(({ start }) => start)).toEqual(['CN', 'SG']);
});

it('keeps what is known under one key when another with the same content is forgotten', () => {
  const held = holdSnapshots();
  held.add('1', rowsOf({ p1: ['CN', 'FI'] }));
  held.add('2', rowsOf({ p1: ['CN', 'FI'] }));
  const first = held.get('1');
  held.get('2');
  held.forget('1');
  expect(held.get('2')).toBe(first);
});
