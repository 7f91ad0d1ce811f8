import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { alone, type Role } from '../../../server/access/person.ts';
import { createAnalyst } from '../../../server/analysis/analyst.ts';
import { createApi } from '../../../server/api.ts';
import { createContext } from '../../../server/schema/context.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { readSdl } from '../../../server/schema/sdl.ts';
import { importsInto } from '../../support/imports.ts';

const empty = {
  engine: 'embedded',
  reader: () => async () => [],
  transact: async () => [],
} as unknown as Graph;
const api = createApi({ log: () => {} });

const complaintFor = async (role: Role, query: string) => {
  const person = { ...alone, role };
  const analyst = createAnalyst({ log: () => {} });
  const contextValue = createContext(empty, { hidden: [] }, analyst, importsInto(empty), person);
  const { body } = await api.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('the answer is not a single one');
  return body.singleResult.errors?.[0];
};

it('refuses a reader what is for analysts, wherever it stands in the document', async () => {
  const refusal = {
    message: '"deleteView" is for the role ANALYST; you have READER.',
    extensions: { code: 'FORBIDDEN', needs: 'ANALYST' },
  };
  expect(await complaintFor('READER', 'mutation { deleteView(id: "abcdefghij") }')).toMatchObject(refusal);
  const inFragment = 'mutation { ...deep } fragment deep on Mutation { gone: deleteView(id: "abcdefghij") }';
  expect(await complaintFor('READER', inFragment)).toMatchObject(refusal);
});

it.each(['ANALYST', 'ADMINISTRATOR'] as const)('lets %s do it', async (role) => {
  const complaint = await complaintFor(role, 'mutation { deleteView(id: "abcdefghij") }');
  expect(complaint?.extensions?.['code']).not.toBe('FORBIDDEN');
});

it('lets a reader read', async () => {
  expect(await complaintFor('READER', '{ entities(first: 1) { totalCount } }')).not.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

it('says of every mutation for which role it is', () => {
  const schema = buildSchema(readSdl());
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const silent = mutations.filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'needs'));
  expect(mutations.length).toBeGreaterThan(10);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
