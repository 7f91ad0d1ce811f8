import { beforeEach, describe, expect, it } from 'vitest';
import { policy, serve, type Answer } from '../../support/api.ts';
import { small } from '../../support/small.ts';
import { hostile } from '../../support/worlds.ts';

const api = serve(() => []);
beforeEach(() => api.seed());

const fields = 'id name note by version state savedAt';
const save = `mutation ($name: String!, $note: String, $by: String, $version: Int! = 1, $state: String! = "{}") {
  saveView(name: $name, note: $note, by: $by, version: $version, state: $state) { ${fields} } }`;
const rename = `mutation ($id: ID!, $name: String! = "新名", $note: String) { renameView(id: $id, name: $name, note: $note) { ${fields} } }`;
const one = `query ($id: ID!) { savedView(id: $id) { ${fields} } }`;

const saved = async (said: Record<string, unknown> = {}) => (await api.data(save, { name: '甲', ...said })).saveView;
const read = async (id: string) => (await api.data(one, { id })).savedView;

/** Spaces, order, escapes and numbers that another writer would change. */
const state = `{ "z": 1.50,\n\t"a": ["\\u4e2d", "园", "😀"],  "a": ${JSON.stringify(hostile)} }`;

describe('a view', () => {
  it('is answered as it was given, to the letter, under an id of ten letters and digits', async () => {
    const said = { name: '  长三角 × 以色列 ', note: '第一行\n第二行', by: '王', version: 3, state };
    const view = await saved(said);
    expect(view).toEqual({
      ...said,
      name: '长三角 × 以色列',
      id: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
      savedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(await read(view.id)).toEqual(view);
  });

  it('takes hostile text as text', async () => {
    const name = hostile.slice(0, 200);
    const view = await saved({ name, note: hostile, by: name.slice(0, 100) });
    expect(await read(view.id)).toMatchObject({ name, note: hostile, by: name.slice(0, 100).trim() });
  });

  it('may leave note and author open', async () => {
    expect(await saved({ note: ' ' })).toMatchObject({ note: null, by: null });
  });

  it('may have a state of 500,000 characters', async () => {
    const long = JSON.stringify({ a: '甲'.repeat(500_000 - 8) });
    expect(long).toHaveLength(500_000);
    const { id } = await saved({ state: long });
    expect((await read(id)).state === long).toBe(true);
  });

  it('outlives new and withdrawn data', async () => {
    await api.write(policy());
    await api.write(small('mine', { entities: [{ id: 'ins:mine' }] }));
    const view = await saved({ state });
    await api.write({ ...policy(), hash: 'another' });
    await api.write(small('mine', { hash: '2' }));
    expect(await read(view.id)).toEqual(view);
  });

  it('is null where there is none', async () => {
    expect(await read('AAAAAAAAAA')).toBeNull();
  });
});

describe('a view that is renamed', () => {
  it('keeps all else, and its note where none is given', async () => {
    const view = await saved({ note: '注', by: '王', state });
    const { renameView } = await api.data(rename, { id: view.id });
    expect(renameView).toEqual({ ...view, name: '新名' });
    expect(await read(view.id)).toEqual(renameView);
  });

  it.each([
    ['另注', '另注'],
    [' ', null],
    [null, null],
  ])('has the note %j as %j', async (note, kept) => {
    const { id } = await saved({ note: '注' });
    await api.data(rename, { id, note });
    expect(await read(id)).toMatchObject({ name: '新名', note: kept });
  });

  it('must be there', async () => {
    const { errors } = await api.ask(rename, { id: 'none' });
    expect(errors).toMatchObject([
      { message: 'there is no view "none"', extensions: { code: 'BAD_USER_INPUT', argument: 'id' } },
    ]);
  });
});

it('a view that is deleted is gone, and the others stay', async () => {
  const [view, other] = [await saved(), await saved()];
  const remove = 'mutation ($id: ID!) { deleteView(id: $id) }';
  expect(await api.data(remove, { id: view.id })).toEqual({ deleteView: true });
  expect(await api.data(remove, { id: view.id })).toEqual({ deleteView: false });
  expect([await read(view.id), await read(other.id)]).toEqual([null, other]);
});

describe('all views', () => {
  it('come page by page, the newest first, each with its state', async () => {
    const views: { id: string; savedAt: string }[] = [];
    for (let at = 0; at < 7; at += 1) views.push(await saved({ name: `${at}`, state: `{"at":${at}}` }));
    const expected = views.toSorted((a, b) =>
      a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? 1 : -1,
    );
    const query = `query ($after: String) { savedViews(first: 3, after: $after) {
      totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }
    } }`;
    const found: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { savedViews }: Answer['data'] = await api.data(query, { after });
      expect(savedViews.totalCount).toBe(7);
      found.push(...savedViews.nodes);
      ({ endCursor: after, hasNextPage: more } = savedViews.pageInfo);
    }
    expect(found).toEqual(expected);
  });

  it('are read without their states where those are not asked for, and with one statement more where they are', async () => {
    for (let at = 0; at < 3; at += 1) await saved();
    api.forget();
    await api.data('{ savedViews(first: 10) { nodes { id name } } }');
    expect(api.statements.splice(0)).toEqual(['view/page']);
    await api.data('{ savedViews(first: 10) { nodes { state } } }');
    expect(api.statements).toEqual(['view/page', 'view/states']);
  });

  it('are none at first', async () => {
    expect(await api.data('{ savedViews(first: 5) { totalCount nodes { id } } }')).toEqual({
      savedViews: { totalCount: 0, nodes: [] },
    });
  });

  it.each(['park:sip', '2026-01-01 short', ' AAAAAAAAAA'])('do not go on after %j, which is no place', async (key) => {
    const after = Buffer.from(key).toString('base64url');
    const { errors } = await api.ask('query ($after: String) { savedViews(first: 5, after: $after) { totalCount } }', {
      after,
    });
    expect(errors).toMatchObject([{ message: 'after must be the endCursor of an earlier page' }]);
  });
});
