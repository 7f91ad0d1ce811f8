import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({
    query,
    answer,
  }),
);

it('has four worked queries', () => {
  expect(examples).toHaveLength(4);
});

it.each(examples)('answers as README says: $query', async ({ query, answer }) => {
  expect(await api.data(query)).toEqual(JSON.parse(answer));
});
