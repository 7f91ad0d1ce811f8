import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInputs } from '../../../../server/exchange/file/open.ts';
import { absenceOf } from '../../analysis/shared-data.ts';
import { stated } from './tables.ts';

const at = (file: string) => join(import.meta.dirname, '../../../../../shared/data', file);

const horizon = ['scale/h2020-org-nodes-35871.csv.gz', 'scale/h2020-org-org-796670-edges.csv.gz'];
const noHorizon = absenceOf(horizon);

describe.skipIf(noHorizon)(`organisations of Horizon 2020 and who worked with whom${noHorizon}`, () => {
  it('are read as they come, without being explained', async () => {
    const files = (await Promise.all(horizon.map((file) => openInputs(at(file))))).flat();
    const { guess, entities, links, problems, notes } = await stated(files);
    expect(guess.tables.map(({ about, roles }) => [about, ...roles])).toEqual([
      ['entities', 'pic', 'name', 'country', 'attribute', 'attribute'],
      ['links', 'from', 'to', 'weight'],
    ]);
    expect(problems).toEqual([]);
    expect(entities.filter(({ kind }) => kind === 'INSTITUTION')).toHaveLength(35_871);
    expect(entities.filter(({ id }) => id === 'cty:NA')).toHaveLength(1);
    expect(links.filter(({ kind }) => kind === 'PARTNERS_WITH')).toHaveLength(796_670);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(notes).toEqual(['18548 rows have no name: they are called by their id.']);
  }, 120_000);
});

const countries = ['country/country-coauthorship-1990-2023.csv.gz', 'country/countries-en-zh.csv'];
const noCountries = absenceOf(countries);

describe.skipIf(noCountries)(`countries and their joint works${noCountries}`, () => {
  it('are the countries of ISO 3166', async () => {
    const files = (await Promise.all(countries.map((file) => openInputs(at(file))))).flat();
    const [works = [], names = []] = [files.slice(0, 1), files.slice(1)];
    const whole = await stated(works);
    expect(whole.problems).toEqual([]);
    expect(whole.links).toHaveLength(265_281);
    expect(whole.entities.every(({ id }) => /^(cty:[A-Z]{2}|reg:(hk|mo|tw))$/.test(id))).toBe(true);
    const listed = await stated(names);
    expect(listed.problems).toEqual([]);
    expect(new Set(listed.entities.map(({ id }) => id)).size).toBe(250);
  }, 60_000);
});
