import type { Sheet } from '../exchange/table/sheet.ts';
import type { Table } from '../exchange/table/table.ts';
import type { Ask } from './ask.ts';
import type { Both, Language } from './language.ts';

/** A request for an export, its arguments checked. */
export interface Request {
  /** Its arguments as they stand in the address, and the whole address. */
  said: URLSearchParams;
  address: string;
  language: Language;
  ask: Ask;
}

/** What can be taken away: a table as it is, or a workbook of several sheets. */
export interface Answer {
  /** Of the file, without its ending; the English one has only letters and hyphens. */
  name: Both;
  table: () => Table;
  sheets: () => Promise<Sheet[]>;
}

/** Something that can be taken away at `/export/<path>.csv` and `/export/<path>.xlsx`. */
export interface Export {
  path: string;
  /** The operation that is asked; its variables are the arguments. */
  operation: string;
  answer: (variables: Record<string, unknown>, request: Request) => Promise<Answer>;
}
