import { buildSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { readSdl } from '../../../server/schema/sdl.ts';
import { policy, serve } from '../../support/api.ts';

// What may be read without most of it is found out from the question: whatever is asked must be there all the same.
const api = serve();
const schema = buildSchema(readSdl());
const plainFieldsOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isInterfaceType(type) && !isObjectType(type)) throw new Error(`${name} has no fields`);
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return fields.map((field) => field.name);
};

type Row = Record<string, unknown>;
const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row['id'], row]));

const hubs = ['reg:sh', 'reg:js', 'cty:IL', 'cty:FI', 'park:sip'];
const around = (selection: string) =>
  `query ($id: ID!) { node(id: $id) { ... on Entity { links(first: 100) { nodes { ${selection} } } } } }`;
const linksAround = async (selection: string): Promise<Row[]> => {
  const answers = await Promise.all(hubs.map((id) => api.data(around(selection), { id })));
  return answers.flatMap(({ node }) => node.links.nodes as Row[]);
};
const whole = async (ids: readonly unknown[], field: string, on: string) => {
  const parts = ids.map((id, at) => `a${at}: node(id: ${JSON.stringify(id)}) { ... on ${on} { id ${field} } }`);
  const answers: Row[] = [];
  for (let at = 0; at < parts.length; at += 25) {
    answers.push(...(Object.values(await api.data(`{ ${parts.slice(at, at + 25).join(' ')} }`)) as Row[]));
  }
  return byId(answers);
};

it.each(plainFieldsOf('Entity'))(
  'gives %s of what is at the end of a link as of the entity by itself',
  async (field) => {
    const links = await linksAround(`from { id ${field} } to { id ${field} }`);
    const ends = byId(links.flatMap(({ from, to }) => [from, to] as Row[]));
    expect(ends.size).toBeGreaterThan(20);
    expect(ends).toEqual(await whole([...ends.keys()], field, 'Entity'));
  },
);

it.each(plainFieldsOf('Link'))('gives %s of a link of an entity as of the link by itself', async (field) => {
  const links = byId(await linksAround(`id ${field}`));
  expect(links).toEqual(await whole([...links.keys()], field, 'Link'));
});

it('has something to tell of each field that is light', () => {
  const { entities, links } = policy();
  expect(entities.some(({ status }) => status !== undefined)).toBe(true);
  expect(links.some(({ since }) => typeof since === 'number')).toBe(true);
});
