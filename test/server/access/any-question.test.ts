import * as fc from 'fast-check';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { limits } from '../../../server/access/limits.ts';
import { readSdl } from '../../../server/schema/sdl.ts';
import type { Dataset } from '../../../server/exchange/dataset/dataset.ts';
import { policy, serve, type Answer } from '../../support/api.ts';
import { anyQuestion } from '../../support/random-question.ts';

/** A part of the policy: what is asked is looked at here, not what there is. */
const part = (): Dataset => {
  const { entities, links, obligations = [], ...rest } = policy();
  const kept = entities.filter(({ id }, at) => at % 5 === 0 || id.startsWith('cty:') || id.startsWith('reg:'));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...rest,
    entities: kept,
    links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    obligations: obligations.filter(({ measure }) => ids.has(measure)),
  };
};

const api = serve(() => [part()]);
const questions = 10_000;

const objectsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + objectsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + objectsIn(Object.values(value));
};

/** What a caller can be told; anything else is a fault of ours. */
const codes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'LIMIT_EXCEEDED',
  'UNAUTHENTICATED',
];

const checked = ({ data, errors = [], extensions }: Answer) => {
  for (const error of errors) expect(codes, error.message).toContain(error.extensions['code']);
  expect(api.logged.splice(0)).toEqual([]);
  if (errors.every(({ extensions: { limit } }) => limit !== 'cost'))
    expect((extensions as { cost: { value: number } }).cost.value).toBeLessThanOrEqual(limits.cost);
  expect(objectsIn(data)).toBeLessThanOrEqual(limits.cost);
};

it('answers whatever it is asked, within its limits and without a fault of its own', async () => {
  const schema = buildSchema(readSdl());
  const counts = { answered: 0, partly: 0, refused: 0 };
  const property = fc.asyncProperty(anyQuestion(schema), async ({ query, variables }) => {
    const begin = performance.now();
    const answer = await api.ask(query, variables);
    expect(performance.now() - begin).toBeLessThan(limits.milliseconds);
    checked(answer);
    counts[!answer.data ? 'refused' : answer.errors ? 'partly' : 'answered'] += 1;
  });
  await fc.assert(property, { numRuns: questions });
  // Most of them are questions indeed, so that it is not validation alone that is tried.
  expect(counts.answered + counts.partly).toBeGreaterThan(questions / 2);
}, 200_000);
