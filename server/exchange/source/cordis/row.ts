import type { Attributes } from '../../network/network.ts';
import type { Gathering } from '../gathering.ts';
import type { TableColumns, TableName } from './tables.ts';

/** A row of a table of CORDIS, asked by what its columns are. */
export interface CordisRow {
  /** What the source writes, without blanks around it; empty where it says nothing. */
  at: (field: string) => string;
  /** What it says beside the fields, numbers as numbers; of all columns, or of these. */
  others: (only?: ReadonlySet<string>) => Attributes;
  place: string;
  table: TableName;
}

const plainNumber = /^-?\d+(\.\d+)?$/;
const commaNumber = /^-?\d+,\d+$/;
const amounts = /cost|contribution|amount/i;

/** True for what can be the number of a project, a record or an organisation: digits, in some years with letters. */
export const isNumber = (text: string): boolean => /^[\w.-]{1,40}$/.test(text);

/** Reads rows; `NA` stands for what is missing, but for Namibia in a column of countries. */
export const rowReader = ({ table, at, others }: TableColumns, { count }: Gathering) => {
  const missing = table === 'participations' ? 'NA' : '';
  const textAt = (cells: readonly string[], index: number | undefined) =>
    index === undefined ? '' : (cells[index] ?? '').trim();

  const numberOrText = (head: string, text: string): string | number => {
    if (!amounts.test(head)) return text;
    if (plainNumber.test(text)) return Number(text);
    if (!commaNumber.test(text)) return text;
    count('Amounts with a decimal comma, read as numbers: #');
    return Number(text.replace(',', '.'));
  };

  return (cells: readonly string[], place: string): CordisRow => ({
    place,
    table,
    at: (field) => {
      const text = textAt(cells, at.get(field));
      return text === missing && field !== 'country' ? '' : text;
    },
    others: (only) => {
      const said: Record<string, string | number> = {};
      for (const [index, head] of others) {
        if (only && !only.has(head)) continue;
        const text = textAt(cells, index);
        if (text !== '' && text !== missing) said[head] = numberOrText(head, text);
      }
      return said;
    },
  });
};
