import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { en, zh } from '../../support/words.ts';
import { examples, inEditor } from '../../../client/query/examples.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('begins with the queries of README', () => {
  const asked = [...read('README.md').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query);
  expect(examples.slice(0, asked.length).map(({ query }) => query)).toEqual(asked);
});

const schema = buildSchema(read('server/schema/schema.generated.graphql'));

it.each(examples)('asks what the schema knows: $name', (example) => {
  for (const words of [zh, en])
    expect(validate(schema, parse(inEditor(example, words.examples[example.name])))).toEqual([]);
});

it('says what is asked in the language of the page, short enough for half a screen', () => {
  for (const { name } of examples) {
    expect(zh.examples[name]).toMatch(/^[^a-z]+$/);
    expect(zh.examples[name].length).toBeLessThanOrEqual(24);
    expect(en.examples[name].length).toBeLessThanOrEqual(48);
  }
});
