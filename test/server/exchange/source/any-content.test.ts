import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cordis } from '../../../../server/exchange/source/cordis/cordis.ts';
import { openalex } from '../../../../server/exchange/source/openalex/openalex.ts';
import { ror } from '../../../../server/exchange/source/ror/ror.ts';
import { given, refused, tell } from './tell.ts';

const usual = [
  '',
  '1',
  '1',
  '2',
  '2',
  'CN',
  'UK',
  'NA',
  'ZZ',
  'SUZHOU',
  'Shanghai',
  '苏州',
  'x y',
  '1,5',
  'I1|I2',
  'a|b',
];

/** Mostly what rows have in common, so that they meet. */
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...usual) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12, unit: 'binary' }).map((text) => text.replaceAll(/["\r\n;]/g, '')),
  },
);

const tables = {
  projects: ['id', 'acronym', 'title', 'startDate', 'rcn', 'grantDoi', 'totalCost'],
  derived: ['id', 'project_id', 'org_name', 'country', 'city', 'org_type'],
  native: ['projectID', 'organisationID', 'name', 'country', 'city', 'geolocation', 'role', 'totalCost'],
  participations: ['rcn', 'role', 'pic', 'country', 'start_year'],
  pairs: ['source', 'target', 'projects'],
  fields: ['projectID', 'euroSciVocCode', 'euroSciVocPath', 'euroSciVocTitle'],
  flat: ['work_id', 'year', 'institution_ids', 'institution_names'],
};

const fileOf = (heads: readonly string[], name: string) =>
  fc
    .array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { minLength: 1, maxLength: 30 })
    .map((rows) =>
      given(`${name}.csv`, [heads, ...rows].map((row) => row.map((one) => `"${one}"`).join(';')).join('\n')),
    );

const cordisFiles = fc.tuple(
  ...(['projects', 'derived', 'native', 'participations', 'fields', 'pairs'] as const).map((name) =>
    fileOf(tables[name], name),
  ),
);

it('takes any rows of tables of CORDIS without an error, and states nothing that a graph refuses', async () => {
  await fc.assert(
    fc.asyncProperty(cordisFiles, async (files) => {
      // A pair that comes again is the same link.
      const isOther = (sentence: string) => !/^\d+ links are .*joint_projects$/.test(sentence);
      expect(refused(await tell(cordis, files)).filter(isOther)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const value = fc.constantFrom<unknown>(
  null,
  7,
  '',
  'x',
  [],
  {},
  'CN',
  'Suzhou',
  'https://ror.org/00aaaaa11',
  'https://ror.org/00bbbbb22',
  'https://openalex.org/I1',
  'https://openalex.org/I2',
  'https://openalex.org/W1',
  ['child', 'x'],
  [{ id: 'https://openalex.org/I2', relationship: 'related', type: 'related', value: 'x', lang: 'zh' }],
  [{ id: 'https://ror.org/00bbbbb22', type: 'child', all: 'Q1' }],
  [{ institutions: [{ id: 'https://openalex.org/I1' }, { id: 'https://openalex.org/I2', display_name: 5 }] }],
  { country_code: 'CN', city: 'Suzhou', latitude: 'x' },
);

const names = `id name names types status established links aliases labels country addresses locations external_ids
  relationships authorships publication_year display_name country_code geo ids associated_institutions international`;

const record = fc.dictionary(fc.constantFrom(...names.split(/\s+/)), value, { maxKeys: 12 });

it.each([ror, openalex])(
  'takes any records as $name without an error, and states nothing that a graph refuses',
  async (source) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(record, value), { maxLength: 8 }), async (records) => {
        const told = await tell(source, [given('x.json', JSON.stringify(records))]);
        expect(refused(told)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

it.each([cordis, ror, openalex])('takes any text as $name without an error', async (source) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const told = await tell(source, [given('x', text)]);
      expect(told.entities).toEqual([]);
    }),
  );
});

it('takes any rows of a flat table of OpenAlex', async () => {
  await fc.assert(
    fc.asyncProperty(fileOf(tables.flat, 'flat'), async (file) => {
      expect(refused(await tell(openalex, [file]))).toEqual([]);
    }),
  );
});
