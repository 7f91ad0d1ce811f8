import { describe, expect, it } from 'vitest';
import { membersOfUnit, networkFrom } from '../../../../../server/analysis/membership.ts';
import { cordis } from '../../../../../server/exchange/source/cordis/cordis.ts';
import { dimensionNamed } from '../../../../../server/ontology/dimensions.ts';
import { absenceOf } from '../../../analysis/shared-data.ts';
import { refused, shared, tell, type Told } from '../tell.ts';

const folder = 'cordis/yrd-137';
const derived = [`${folder}/projects.csv`, `${folder}/organizations.csv`];
const native = ['cordis/native-organization-sample.csv.gz'];
const table = ['cordis/h2020-participations-2020-12.csv.gz', 'cordis/pic-names.csv.gz'];
const pairs = ['scale/h2020-org-nodes-35871.csv.gz', 'scale/h2020-org-org-796670-edges.csv.gz'];

const numberOf = ({ entities, links }: Told, kind: string) =>
  new Set([...entities, ...links].flatMap((fact) => (fact.kind === kind ? [fact.id] : []))).size;

/** What units stand for, as analysis reads it from the facts alone. */
const membersIn = ({ entities, links }: Told, dimension: 'COUNTRY' | 'REGION') => {
  const rows = entities.map(({ id, kind, properties }) => ({
    id,
    kind,
    subtype: (properties['subtype'] ?? null) as string | null,
    year: null,
  }));
  const network = networkFrom(
    rows,
    links.map(({ kind, from, to }) => ({ kind, start: from, end: to })),
  );
  const units = [...network.entities.values()].filter(({ kind }) => kind === 'PROJECT');
  return new Map(units.map((unit) => [unit.id, membersOfUnit(network, dimensionNamed(dimension), unit)]));
};

const absentYrd = absenceOf(derived);

describe.skipIf(absentYrd !== '')(`137 projects with the Yangtze River Delta${absentYrd}`, async () => {
  const told = absentYrd === '' ? await tell(cordis, await shared(...derived)) : undefined;

  it('are projects, organisations and participations, all of them', () => {
    expect(told && refused(told)).toEqual([]);
    expect(told?.problems).toEqual([]);
    const numbers = ['PROJECT', 'INSTITUTION', 'COUNTRY', 'PARTICIPATES_IN'].map(
      (kind) => told && numberOf(told, kind),
    );
    expect(numbers).toEqual([137, 1_806, 80, 2_650]);
    expect(told?.notes).toContain('Rows without a country, whose organisations they link to no place: 2');
  });

  it('stand for the countries of their participants and for regions of the delta', () => {
    const countries = told && membersIn(told, 'COUNTRY');
    const regions = told && membersIn(told, 'REGION');
    expect(countries?.get('cordis:101003590')).toEqual(
      ['BE', 'CN', 'DE', 'DK', 'FI', 'GB', 'NL', 'NO', 'RU', 'SE', 'UA'].map((code) => `cty:${code}`),
    );
    expect(regions?.get('cordis:101003590')).toEqual(['reg:sh']);
    const without = [...(regions ?? [])].filter(([, members]) => members.length === 0).map(([id]) => id);
    // Of RAYCAN TECHNOLOGY CO LTD (SUZHOU) nothing tells whether that is 苏州 or 宿州.
    expect(without).toEqual(['cordis:101008114']);
  });
});

const absentNative = absenceOf(native);

it.skipIf(absentNative !== '')(`reads the publisher’s own columns${absentNative}`, async () => {
  const told = await tell(cordis, await shared(...native));
  expect([refused(told), told.problems]).toEqual([[], []]);
  const numbers = ['PROJECT', 'INSTITUTION', 'PARTICIPATES_IN'].map((kind) => numberOf(told, kind));
  expect(numbers).toEqual([602, 3_114, 5_153]);
  expect(told.notes).toContain('Amounts with a decimal comma, read as numbers: 2,043');
});

const absentTable = absenceOf(table);

it.skipIf(absentTable !== '')(`reads every participation in Horizon 2020${absentTable}`, async () => {
  const told = await tell(cordis, await shared(...table));
  expect([refused(told), told.problems]).toEqual([[], []]);
  expect(['PROJECT', 'PARTICIPATES_IN'].map((kind) => numberOf(told, kind))).toEqual([31_451, 144_726]);
  expect(told.entity('cty:NA')).toBeDefined();
});

const absentPairs = absenceOf(pairs);

it.skipIf(absentPairs !== '')(`reads 796,670 pairs${absentPairs}`, async () => {
  let links = 0;
  for await (const part of cordis.read(await shared(...pairs), 'links')) links += part.links.length;
  // Hong Kong and Taiwan are parts of China.
  expect(links).toBe(796_670 + 35_871 + 2);
});
