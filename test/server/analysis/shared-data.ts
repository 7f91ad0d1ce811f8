import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const folder = join(import.meta.dirname, '../../../../shared/data');

const textOf = (file: string) => {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Rows of a file of ../shared/data, which lies beside the repository and is no part of it. */
export const rowsOf = (file: string): Record<string, string>[] => parse(textOf(file), { columns: true, bom: true });

/** The same for a long file without quotes, as its fields and without its header. */
export const fieldsOf = (file: string): string[][] =>
  textOf(file)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** What to say of files of ../shared/data that are not there; empty if all are. Tests that need them are left out. */
export const absenceOf = (files: readonly string[]): string => {
  const absent = files.filter((file) => !existsSync(join(folder, file)));
  if (absent.length === 0) return '';
  const said = `left out, because ${folder} has no ${absent.join(', no ')}`;
  console.error(said);
  return ` (${said})`;
};

/** Facts that NetworkX and SciPy found; see oracle/README.md. */
export const oracle = <T>(file: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'oracle', file), 'utf8')) as T;
