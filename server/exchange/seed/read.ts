import type { EntityRow, LinkRow, SourceRow } from '../../graph/model.ts';
import { checkDataset, nothingAround } from '../dataset/check.ts';
import { RefusedError, type Dataset } from '../dataset/dataset.ts';
import { checkSubjects, readEvidence } from './evidence.ts';
import { fingerprintOf, loadFiles } from './files.ts';
import { checkObligations, readObligations } from './obligations.ts';
import { Problems } from './problems.ts';
import { readRows } from './rows.ts';
import { noText, readSourceText } from './source-text.ts';

/** The fingerprint that reading the seed in this folder would give, without reading it. */
export const seedFingerprint = (folder: URL): string => fingerprintOf(loadFiles(folder, new Problems()));

/**
 * Reads a seed: four tables, and the text that they quote if there is one. `folder` ends in a slash.
 * @throws RefusedError that lists every mistake with file and line.
 */
export const readSeed = (id: string, folder: URL): Dataset => {
  const problems = new Problems();
  const places = new Map<string, string>();
  const contents = loadFiles(folder, problems);
  const content = (file: string) => contents.get(file) ?? '';
  const refuse = (list: readonly string[]) => new RefusedError(`the seed ${id}`, list);
  if (problems.hasUnreadable) throw refuse(problems.list);

  const hasText = contents.has('source.txt');
  const text = hasText ? readSourceText(content('source.txt'), content('passages.csv'), problems) : noText;
  const evidence = readEvidence(content('evidence.csv'), text.text, problems);
  const withEvidence = (row: Record<string, unknown>) => ({
    ...row,
    evidence: (evidence.get(String(row['id'])) ?? []).map(({ piece }) => piece),
  });
  const sources = readRows('sources.csv', content('sources.csv'), problems, places).map((source) =>
    source['kind'] === 'DOCUMENT' && hasText ? { ...source, ...text } : source,
  ) as SourceRow[];
  const entities = readRows('entities.csv', content('entities.csv'), problems, places).map(withEvidence);
  const links = readRows('links.csv', content('links.csv'), problems, places).map(withEvidence);
  const hasObligations = contents.has('obligations.csv');
  const obligations = hasObligations ? readObligations(content('obligations.csv'), text.text, problems) : [];
  if (problems.hasUnreadable) throw refuse(problems.list);

  const dataset: Dataset = {
    id,
    hash: fingerprintOf(contents),
    sources,
    entities: entities as unknown as EntityRow[],
    links: links as unknown as LinkRow[],
    obligations,
  };
  if (hasObligations) checkObligations(obligations, dataset, problems);
  checkSubjects(evidence, dataset, problems);
  const mistakes = checkDataset(dataset, nothingAround).map(({ id: row, source, reason }) => {
    const piece = evidence.get(row)?.find((found) => found.piece.source === source);
    return `${piece ? `evidence.csv:${piece.line}` : (places.get(row) ?? row)}: ${reason}`;
  });
  const all = [...problems.list, ...mistakes];
  if (all.length > 0) throw refuse(all);
  return dataset;
};
