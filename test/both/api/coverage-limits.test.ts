import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

// 300 institutions and 250 projects: the first ten take part in all of them, the others in none.
const institutions = Array.from({ length: 300 }, (_, at) => ({ id: `ins:${String(at).padStart(3, '0')}` }));
const projects = Array.from({ length: 250 }, (_, at) => ({ id: `project:${at}`, kind: 'PROJECT' as const }));
const links = projects.flatMap(({ id }) =>
  institutions.slice(0, 10).map((one) => ({ from: one.id, kind: 'PARTICIPATES_IN' as const, to: id })),
);
const api = serve(() => [small('many', { entities: [...institutions, ...projects], links })]);

const ask = (fields: string, args = '') =>
  api.ask(`{ coverage(rows: INSTITUTION, columns: INSTITUTION ${args}) { total ${fields} } }`);

it('refuses a matrix too large to send, and says what to do instead', async () => {
  const { errors } = await ask('cells { row column count }');
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toBe(
    '300 rows and 300 columns are more than 60000 cells; name those you want with rowIds and columnIds, or take a coarser dimension',
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'rowIds', to: 60_000 });
});

it('gives of such a matrix the part that it is told to take', async () => {
  const { data, errors } = await ask('rows { id } cells { row column count }', 'rowIds: ["ins:000", "ins:001"]');
  expect(errors).toBeUndefined();
  expect(data.coverage.rows).toHaveLength(2);
  expect(data.coverage.cells).toHaveLength(2 * 299);
  expect(data.coverage.total).toBe(10 * 9 * 250);
});

it('refuses to name more units than a question may ask for, once, and says what to do instead', async () => {
  api.forget();
  const ten = institutions.slice(0, 10).map(({ id }) => `"${id}"`);
  const { errors } = await ask('cells { units { id } }', `rowIds: [${ten.join(' ')}], columnIds: [${ten.join(' ')}]`);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain('more than 20000 units in all; name the rows and columns');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'rowIds', to: 20_000 });
  const { data } = await ask('cells { units { id } }', 'rowIds: ["ins:000"], columnIds: ["ins:001"]');
  expect(data.coverage.cells[0].units).toHaveLength(250);
  expect(api.logged).toEqual([]);
});
