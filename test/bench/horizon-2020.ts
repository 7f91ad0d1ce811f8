import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import type { EntityRow, LinkRow } from '../../server/graph/model.ts';

/** It lies beside the repository and is no part of it. */
const folder = new URL('../../../shared/data/cordis/', import.meta.url);
const file = new URL('h2020-participations-2020-12.csv.gz', folder);
const namesFile = new URL('pic-names.csv.gz', folder);

/** What to say where the data are not there; undefined where they are. */
export const absence = [file, namesFile].every((one) => existsSync(one))
  ? undefined
  : `the participations are not there: ${fileURLToPath(file)}, ${fileURLToPath(namesFile)}`;

const source = 'src:h2020';
const evidence = [
  { source, locator: null, quote: null, claim: null, origin: 'IMPORT', confidence: 'UNVERIFIED' } as const,
];

const entity = (id: string, kind: EntityRow['kind'], more: Record<string, unknown> = {}): EntityRow => ({
  id,
  kind,
  layer: 'ENRICHMENT',
  nameZh: id,
  nameEn: id,
  aliases: [],
  ...more,
  evidence,
});

const link = (from: string, kind: LinkRow['kind'], to: string): LinkRow => ({
  id: `link:${from}:${kind}:${to}`,
  from,
  kind,
  to,
  status: 'EXISTING',
  evidence,
});

/** The publisher's two codes that are not those of ISO 3166. */
const iso = (code: string) => ({ UK: 'GB', EL: 'GR' })[code] ?? code;

/** Names of half of those who take part, by their ids. */
const namesOf = (): Map<string, string> => {
  const rows = parse(gunzipSync(readFileSync(namesFile)), { columns: true }) as { pic: string; name: string }[];
  return new Map(rows.map(({ pic, name }) => [`pic:${pic}`, name]));
};

/** Every participation in Horizon 2020 to December 2020: projects, those who take part, and their countries. */
export const horizon2020 = (): Dataset => {
  const names = namesOf();
  const entities = new Map<string, EntityRow>();
  const links = new Map<string, LinkRow>();
  const keep = <Row extends { id: string }>(rows: Map<string, Row>, row: Row) => void rows.set(row.id, row);
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const at = (name: string) => header.split(',').indexOf(name);
  const [rcn, pic, country, year] = [at('rcn'), at('pic'), at('country'), at('start_year')];
  for (const line of lines) {
    const fields = line.split(',');
    // `NA` is Namibia among the countries, and not known among the years.
    const code = iso(fields[country] ?? '');
    const startYear = /^\d+$/.test(fields[year] ?? '') ? { startYear: Number(fields[year]) } : {};
    const [project, institution, place] = [`prj:${fields[rcn]}`, `pic:${fields[pic]}`, `cty:${code}`];
    keep(entities, entity(project, 'PROJECT', startYear));
    const name = names.get(institution);
    keep(entities, entity(institution, 'INSTITUTION', name ? { nameZh: name, nameEn: name } : {}));
    keep(entities, entity(place, 'COUNTRY', { isoAlpha2: code }));
    keep(links, link(institution, 'PARTICIPATES_IN', project));
    keep(links, link(institution, 'LOCATED_IN', place));
  }
  return {
    id: 'h2020',
    hash: '1',
    sources: [
      {
        id: source,
        kind: 'OPEN_DATA',
        titleZh: 'CORDIS',
        titleEn: 'CORDIS',
        publisher: 'EU',
        speaksFor: ['COUNTRY:*', 'YEAR:2014-2020'],
      },
    ],
    entities: [...entities.values()],
    links: [...links.values()],
  };
};
