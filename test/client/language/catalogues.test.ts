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
  // What a look tells of is named like the kind to which an entity belongs, and is no label of it.
  const isLook = (key: string) => /^\.look\.(by|means)\./.test(key);
  const labels = keys(zh).filter((key) => kindNames.some((kind) => key.endsWith(`.${kind}`)));
  expect(labels.filter((key) => !isLook(key))).toEqual([]);
});
