import { expect, it } from 'vitest';
import { kindNames } from '../../../server/ontology/kinds.ts';
import { en, zh } from '../../support/words.ts';

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
    : [path];

it('has the same keys in both languages', () => {
  expect(keys(en).sort()).toEqual(keys(zh).sort());
});

it('has no straight quotes or half-width commas in Chinese', () => {
  const texts = JSON.stringify(zh, (_, value: unknown) => (typeof value === 'function' ? undefined : value));
  expect(texts).not.toMatch(/[㐀-鿿][,;:!?]/u);
});

it('leaves the labels of kinds to the ontology', () => {
  expect(keys(zh).filter((key) => kindNames.some((kind) => key.endsWith(`.${kind}`)))).toEqual([]);
});
