import type { InputFile } from '../../file/input.ts';
import { createGathering, type Gathering } from '../gathering.ts';
import type { FactPart, FactSource } from '../facts.ts';
import { headsOf, readTable } from '../read-table.ts';
import { rowReader } from './row.ts';
import { entityStatements, linkStatements } from './statements.ts';
import { nearestTable, tableOf, type TableColumns, type TableName } from './tables.ts';

/** Tables that tell most come first. */
const order: readonly TableName[] = ['projects', 'fields', 'organisations', 'names', 'participations', 'pairs'];

interface Table {
  file: InputFile;
  columns: TableColumns;
}

/** So many columns of a table are no chance: it was meant to be that table. */
const certainFields = 4;

/** The tables among files. The publisher packs others with them, of which nothing is an entity or a link. */
const tablesAmong = (files: readonly InputFile[], { ofFile }: Gathering): Table[] => {
  const tables: Table[] = [];
  for (const file of files) {
    const heads = headsOf(file.beginning);
    const columns = tableOf(heads);
    const { table, fields, missing } = nearestTable(heads);
    if (columns) tables.push({ file, columns });
    else if (files.length === 1 || fields >= certainFields) {
      const expected = `a table of ${table} with the columns ${missing.join(', ')}`;
      const found = heads.slice(0, 30).join(', ') || 'no table';
      ofFile({ problems: [{ place: `${file.name}, line 1`, expected, found }] });
    } else {
      const note = `${file.name} is not taken: it is no table of projects, organisations, their parts or their fields.`;
      ofFile({ problems: [], notes: [note] });
    }
  }
  return tables.sort((a, b) => order.indexOf(a.columns.table) - order.indexOf(b.columns.table));
};

async function* read(files: readonly InputFile[], wanted: 'entities' | 'links'): AsyncGenerator<FactPart> {
  const gathering = createGathering(wanted);
  const statements = wanted === 'entities' ? entityStatements(gathering) : linkStatements(gathering);
  for (const { file, columns } of tablesAmong(files, gathering)) {
    const state = statements[columns.table];
    if (!state) continue;
    const row = rowReader(columns, gathering);
    const within = files.length > 1 ? `${file.name}, ` : '';
    for await (const { rows, problems, notes } of readTable(file, within)) {
      for (const { cells, place } of rows) state(row(cells, within + place));
      gathering.ofFile({ problems, notes });
      if (gathering.isFull()) yield gathering.take();
    }
  }
  yield gathering.end();
}

/** Columns such as these could be of anybody: only numbers of organisations (PIC) tell. */
const isOfCordis = (beginning: string): boolean => {
  const table = tableOf(headsOf(beginning))?.table;
  return table === 'pairs' ? /\n\d{9}[,;]\d{9}[,;]/.test(beginning) : table !== undefined;
};

/** Projects, organisations and participations of the European Union's framework programmes. */
export const cordis: FactSource = {
  name: 'cordis',
  title: 'CORDIS: EU research projects',
  licence: 'CC BY 4.0',
  credit: '© European Union, CORDIS',
  url: 'https://cordis.europa.eu',
  speaksFor: ['COUNTRY:*', 'REGION:*', 'KIND:PROJECT'],
  recognises: (files) =>
    files.some(({ beginning }) => isOfCordis(beginning)) &&
    files.every(({ beginning }) => !/^\s*[[{<]/.test(beginning)),
  read,
};
