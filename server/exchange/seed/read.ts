import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { EntityRow, LinkRow, SourceRow } from '../../graph/model.ts';
import { checkDataset, nothingAround } from '../dataset/check.ts';
import { RefusedError, type Dataset } from '../dataset/dataset.ts';
import { columnNames, entityColumns, linkColumns, readProperties, sourceColumns } from './columns.ts';
import { readEvidence } from './evidence.ts';
import { Problems } from './problems.ts';
import { readSourceText } from './source-text.ts';
import { readTable } from './table.ts';

const tables = ['sources.csv', 'entities.csv', 'links.csv', 'evidence.csv'] as const;
const texts = ['source.txt', 'passages.csv'] as const;
const layers = ['CORE', 'CONTEXT', 'ENRICHMENT'];
const statuses = ['EXISTING', 'TO_STRENGTHEN', 'TO_BUILD', 'TO_JOIN', 'TO_EXPLORE'];

/** Change it when the same files come to mean something else in the graph, so that they are written again. */
const readerVersion = '1';

const load = (folder: URL, problems: Problems) => {
  const contents = new Map<string, string>();
  for (const file of [...tables, ...texts]) {
    const url = new URL(file, folder);
    if (existsSync(url)) contents.set(file, readFileSync(url, 'utf8'));
    else if ((tables as readonly string[]).includes(file)) problems.add(file, 1, 'the file is missing');
  }
  return contents;
};

const fingerprint = (contents: ReadonlyMap<string, string>) => {
  const hash = createHash('sha256').update(readerVersion);
  for (const [file, content] of contents) hash.update(`${file}\n${content}\n`);
  return hash.digest('hex');
};

/** The fingerprint that reading the seed in this folder would give, without reading it. */
export const seedFingerprint = (folder: URL): string => fingerprint(load(folder, new Problems()));

/**
 * Reads a seed: four tables, and the text that they quote if there is one. `folder` ends in a slash.
 * @throws RefusedError that lists every mistake with file and line.
 */
export const readSeed = (id: string, folder: URL): Dataset => {
  const problems = new Problems();
  const contents = load(folder, problems);
  const content = (file: string) => contents.get(file) ?? '';
  const sourceText = readSourceText(content('source.txt'), content('passages.csv'), 'passages.csv', problems);
  const evidence = readEvidence('evidence.csv', content('evidence.csv'), sourceText.text, problems);
  const lines = new Map<string, string>();

  const read = (file: string, columns: typeof entityColumns | typeof linkColumns | typeof sourceColumns) =>
    readTable(file, content(file), columnNames(columns), problems).map((row) => {
      const properties = readProperties(row, columns, problems);
      for (const [name, allowed] of [
        ['layer', layers],
        ['status', statuses],
      ] as const) {
        const value = properties[name];
        if (value !== undefined && !allowed.includes(String(value)))
          problems.add(file, row.line, `unknown ${name} "${String(value)}"`);
      }
      for (const required of ['id', 'kind'])
        if (!properties[required]) problems.add(file, row.line, `${required} is blank`);
      lines.set(String(properties['id']), `${file}:${row.line}`);
      return properties;
    });
  const withEvidence = (row: Record<string, unknown>) => ({
    ...row,
    evidence: (evidence.get(String(row['id'])) ?? []).map(({ piece }) => piece),
  });

  const sources = read('sources.csv', sourceColumns).map((source) =>
    source['kind'] === 'DOCUMENT' && sourceText.text ? { ...source, ...sourceText } : source,
  ) as SourceRow[];
  const entities = read('entities.csv', entityColumns).map(withEvidence) as unknown as EntityRow[];
  const links = read('links.csv', linkColumns).map(withEvidence) as unknown as LinkRow[];
  const subjects = new Set([...entities, ...links].map((subject) => subject.id));
  for (const [subject, pieces] of evidence) {
    if (!subjects.has(subject))
      problems.add('evidence.csv', pieces[0]?.line ?? 1, `${subject} is neither an entity nor a link`);
  }
  const dataset = { id, hash: fingerprint(contents), sources, entities, links };
  const mistakes = checkDataset(dataset, nothingAround).map(
    ({ id: row, reason }) => `${lines.get(row) ?? row}: ${reason}`,
  );
  const all = [...problems.list, ...mistakes];
  if (all.length > 0) throw new RefusedError(`the seed ${id}`, all);
  return dataset;
};
