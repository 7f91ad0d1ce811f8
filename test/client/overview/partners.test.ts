import { expect, it } from 'vitest';
import { platformsIn, prioritiesAmong, smallMatrix } from '../../../client/overview/partners.ts';
import { anOntology } from '../support/network.ts';
import { aField, aName, aTable } from './worlds.ts';

const ontology = () => {
  const { kinds, ...rest } = anOntology();
  const [kind] = kinds;
  const platform = { ...kind!, name: 'COOPERATION_PARK' as const, group: { name: 'platforms' } };
  return { ...rest, kinds: [...kinds, platform] };
};

it('knows which partners are named as a priority, and which of them have no platform', () => {
  const named = [aName('fi', 0), aName('sg', 2), { ...aName('green', 0), subjects: [aField('green')] }];
  expect(prioritiesAmong(named).map(({ id, gap }) => [id, gap])).toEqual([
    ['fi', 'gap:fi'],
    ['sg', null],
  ]);
});

it('counts platforms and the partners that they reach, and no other units', () => {
  const table = aTable(['COOPERATION_PARK', 'EVENT'], { de: [2, 1], fi: [0, 1] });
  expect(platformsIn(table, ontology())).toMatchObject({
    kinds: [{ id: 'COOPERATION_PARK' }],
    number: 2,
    partners: ['de'],
  });
});

const ids = ({ parts }: ReturnType<typeof smallMatrix>) => parts.map(({ rows }) => rows.map(({ head }) => head.id));

it('puts priorities first, those without any unit too', () => {
  const table = aTable(['js', 'sh'], { de: [2, 0], sg: [1, 0] });
  const matrix = smallMatrix(table, prioritiesAmong([aName('fi', 0), aName('sg', 1)]));
  expect(ids(matrix)).toEqual([['sg', 'fi'], ['de']]);
  expect(matrix.parts[0]?.rows[1]).toMatchObject({ head: { total: 0 }, cells: [undefined, undefined] });
});

it('has one part where no priority is named', () => {
  expect(smallMatrix(aTable(['js'], { de: [1] }), []).parts.map(({ named }) => named)).toEqual([false]);
});

it('says how much of a large table it leaves out, and leaves out no priority for another', () => {
  const columns = Array.from({ length: 7 }, (_, at) => `c${at}`);
  const counts = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`r${at}`, columns.map(() => 1)]));
  const matrix = smallMatrix(aTable(columns, counts), prioritiesAmong([aName('r13', 1)]));
  expect(matrix.left).toEqual({ rows: 4, columns: 2 });
  expect(ids(matrix)[0]).toEqual(['r13']);
});

it('is empty where there is nothing', () => {
  expect(smallMatrix(aTable([], {}), []).parts).toEqual([]);
});
