import { layers } from '../../ontology/layers.ts';
import { columnNames, entityColumns, linkColumns, readProperties, sourceColumns, type Columns } from './columns.ts';
import type { Problems } from './problems.ts';
import { readTable } from './table.ts';

type Properties = Record<string, unknown>;

const statuses = ['EXISTING', 'TO_STRENGTHEN', 'TO_BUILD', 'TO_JOIN', 'TO_EXPLORE'];
const sourceKinds = ['DOCUMENT', 'OFFICIAL', 'MEDIA', 'REPRINT', 'SECONDARY', 'OPEN_DATA', 'OWN_KNOWLEDGE', 'FILE'];

interface Table {
  columns: Columns;
  required: readonly string[];
  /** Fixed words by property; a kind of entity or link is for the ontology to judge. */
  words: Readonly<Record<string, readonly string[]>>;
}

const tables = {
  'sources.csv': {
    columns: sourceColumns,
    required: ['id', 'kind', 'title_zh', 'title_en'],
    words: { kind: sourceKinds },
  },
  'entities.csv': {
    columns: entityColumns,
    required: ['id', 'kind', 'layer', 'name_zh', 'name_en'],
    words: { layer: layers, status: statuses },
  },
  'links.csv': { columns: linkColumns, required: ['id', 'from', 'kind', 'to'], words: { status: statuses } },
} as const satisfies Record<string, Table>;

/** Reads sources, entities or links; `places` is told where each id stands. */
export const readRows = (
  file: keyof typeof tables,
  content: string,
  problems: Problems,
  places: Map<string, string>,
): Properties[] => {
  const { columns, required, words }: Table = tables[file];
  return readTable(file, content, columnNames(columns), problems).map((row) => {
    const properties = readProperties(row, columns, problems);
    for (const column of required) if (!row.cells[column]?.trim()) problems.add(file, row.line, `${column} is blank`);
    for (const [name, allowed] of Object.entries(words)) {
      const value = properties[name];
      if (value === undefined || allowed.includes(String(value))) continue;
      problems.add(file, row.line, `unknown ${name} "${String(value)}"`);
    }
    if (properties['kind'] === 'REPRINT' && properties['url']) {
      problems.add(file, row.line, 'the address of a reprint is not to be shown: leave it blank');
    }
    places.set(String(properties['id']), `${file}:${row.line}`);
    return properties;
  });
};
