import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Problems } from './problems.ts';

const tables = ['sources.csv', 'entities.csv', 'links.csv', 'evidence.csv'] as const;
const texts = ['source.txt', 'passages.csv'] as const;
/** What a seed may have and need not. */
const optional = ['obligations.csv'] as const;

/** Change it when the same files come to mean something else in the graph, so that they are written again. */
const readerVersion = '4';

/** The files of a seed by name; a text without its passages, or the other way round, is a problem as well. */
export const loadFiles = (folder: URL, problems: Problems): ReadonlyMap<string, string> => {
  const contents = new Map<string, string>();
  for (const file of [...tables, ...texts, ...optional]) {
    const url = new URL(file, folder);
    if (existsSync(url)) contents.set(file, readFileSync(url, 'utf8'));
  }
  const needed = texts.some((file) => contents.has(file)) ? [...tables, ...texts] : tables;
  for (const file of needed) if (!contents.has(file)) problems.unreadable(file, 1, 'the file is missing');
  return contents;
};

export const fingerprintOf = (contents: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256').update(readerVersion);
  for (const [file, content] of contents) hash.update(`${file}\n${content}\n`);
  return hash.digest('hex');
};
