import type { Problems } from './problems.ts';
import type { TableRow } from './table.ts';

/** Columns of entities.csv: which property each becomes, and how its cell is read. */
export const entityColumns = {
  id: { property: 'id', read: 'text' },
  kind: { property: 'kind', read: 'text' },
  subtype: { property: 'subtype', read: 'text' },
  layer: { property: 'layer', read: 'text' },
  name_zh: { property: 'nameZh', read: 'text' },
  name_en: { property: 'nameEn', read: 'text' },
  name_en_status: { property: 'nameEnOrigin', read: 'text' },
  aliases: { property: 'aliases', read: 'aliases' },
  status: { property: 'status', read: 'text' },
  start_year: { property: 'startYear', read: 'whole' },
  doc_number: { property: 'docNumber', read: 'text' },
  place_zh: { property: 'placeZh', read: 'text' },
  place_en: { property: 'placeEn', read: 'text' },
  lat: { property: 'latitude', read: 'number' },
  lon: { property: 'longitude', read: 'number' },
  coord_note: { property: 'locationNote', read: 'text' },
  iso_alpha2: { property: 'isoAlpha2', read: 'text' },
  iso_alpha3: { property: 'isoAlpha3', read: 'text' },
  iso_numeric: { property: 'isoNumeric', read: 'text' },
  capital_zh: { property: 'capitalZh', read: 'text' },
  capital_en: { property: 'capitalEn', read: 'text' },
  area_km2: { property: 'areaKm2', read: 'number' },
  partner_codes: { property: 'partnerCodes', read: 'codes' },
  operators_zh: { property: 'operatorsZh', read: 'text' },
  operators_en: { property: 'operatorsEn', read: 'text' },
  fields_zh: { property: 'fieldsZh', read: 'text' },
  fields_en: { property: 'fieldsEn', read: 'text' },
  agreements_en: { property: 'agreementsEn', read: 'text' },
  website: { property: 'website', read: 'text' },
  description_zh: { property: 'descriptionZh', read: 'text' },
  description_en: { property: 'descriptionEn', read: 'text' },
  note_zh: { property: 'noteZh', read: 'text' },
  note_en: { property: 'noteEn', read: 'text' },
} as const;

export const linkColumns = {
  id: { property: 'id', read: 'text' },
  from: { property: 'from', read: 'text' },
  kind: { property: 'kind', read: 'text' },
  to: { property: 'to', read: 'text' },
  status: { property: 'status', read: 'text' },
  relation: { property: 'relation', read: 'text' },
  verb_zh: { property: 'verb', read: 'text' },
  since: { property: 'since', read: 'whole' },
  note_zh: { property: 'noteZh', read: 'text' },
  note_en: { property: 'noteEn', read: 'text' },
} as const;

export const sourceColumns = {
  id: { property: 'id', read: 'text' },
  kind: { property: 'kind', read: 'text' },
  title_zh: { property: 'titleZh', read: 'text' },
  title_en: { property: 'titleEn', read: 'text' },
  url: { property: 'url', read: 'text' },
  publisher: { property: 'publisher', read: 'text' },
  licence: { property: 'licence', read: 'text' },
  credit: { property: 'credit', read: 'text' },
  speaks_for: { property: 'speaksFor', read: 'codes' },
  note_zh: { property: 'noteZh', read: 'text' },
  note_en: { property: 'noteEn', read: 'text' },
} as const;

export const evidenceColumns = [
  'subject',
  'source',
  'section',
  'start',
  'end',
  'quote',
  'origin',
  'confidence',
  'claim',
] as const;

export type Columns = Readonly<
  Record<string, { property: string; read: 'text' | 'number' | 'whole' | 'aliases' | 'codes' }>
>;

export const columnNames = <C extends Columns>(columns: C) => Object.keys(columns) as (keyof C & string)[];

/** A row as properties: blank cells are left out, numbers must be numbers. */
export const readProperties = (
  row: TableRow<string>,
  columns: Columns,
  problems: Problems,
): Record<string, unknown> => {
  const properties: Record<string, unknown> = {};
  for (const [column, { property, read }] of Object.entries(columns)) {
    const cell = (row.cells[column] ?? '').trim();
    if (cell === '') continue;
    if (read === 'text') properties[property] = cell;
    else if (read === 'aliases') properties[property] = cell.split(' | ');
    else if (read === 'codes') properties[property] = cell.split(';');
    else if (!Number.isFinite(Number(cell))) problems.add(row.file, row.line, `${column} is not a number: "${cell}"`);
    else if (read === 'whole' && !/^-?\d+$/.test(cell))
      problems.add(row.file, row.line, `${column} is not a whole number: "${cell}"`);
    else properties[property] = Number(cell);
  }
  return properties;
};

/** A claim of evidence.csv, `column: value`, with the property's name in place of the column's. */
export const readClaim = (claim: string): string | null => {
  const [column, ...value] = claim.split(': ');
  const known = (entityColumns as Columns)[column ?? ''];
  return claim === '' ? null : `${known?.property ?? column}: ${value.join(': ')}`;
};
