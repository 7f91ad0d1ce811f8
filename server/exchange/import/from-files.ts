import { hash } from 'node:crypto';
import type { SourceRow } from '../../graph/model.ts';
import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import { factsOf } from '../network/facts.ts';
import type { FactPart } from '../source/facts.ts';
import { factSources } from '../source/sources.ts';
import { readTables } from '../tables/read.ts';
import type { Import, Wanted } from './import.ts';
import { formatNamed, type Understanding } from './understand.ts';

/** Change it when the same files come to mean something else in the graph, so that they are written again. */
const readerVersion = '1';

const nothing: FactPart = { entities: [], links: [], problems: [] };

/** What files are called when nobody has said how: by their names. */
export const nameOf = (files: readonly { name: string }[]): string => {
  const stems = files.map(({ name }) => name.replace(/\.[^.]{1,8}$/, ''));
  const usable = [...new Set(stems)]
    .join('+')
    .normalize('NFC')
    .replaceAll(/[\s\p{C}\u{10000}-\u{10FFFF}]+/gu, '-');
  return usable.length > 80 ? `${usable.slice(0, 60)}-${hash('sha1', usable).slice(0, 12)}` : usable;
};

async function* readNetworks(files: readonly InputFile[], given: Understanding & { as: 'network' }, wanted: Wanted) {
  for (const [at, file] of files.entries()) {
    const format = formatNamed(given.formats[at] ?? '');
    if (!format) throw new Error(`there is no format ${given.formats[at]}`);
    const within = files.length > 1 ? `${file.name}, ` : '';
    yield* factsOf(format.read(file.text()), given.mapping, wanted, within);
  }
}

const factsIn = (files: readonly InputFile[], given: Understanding, wanted: Wanted): AsyncIterable<FactPart> => {
  if (given.as === 'tables') return readTables(files, given.tables, wanted);
  if (given.as === 'network') return readNetworks(files, given, wanted);
  const source = factSources.find(({ name }) => name === given.source);
  if (!source) throw new Error(`there is no source ${given.source}`);
  return source.read(files, wanted);
};

/** A file that cannot be read on is a problem like any other. */
async function* untilUnreadable(parts: AsyncIterable<FactPart>): AsyncGenerator<FactPart> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield { ...nothing, problems: [error.problem] };
  }
}

const sourceOf = (dataset: string, files: readonly InputFile[], given: Understanding): SourceRow => {
  const publisher = given.as === 'source' ? factSources.find(({ name }) => name === given.source) : undefined;
  const names = [...new Set(files.map(({ name }) => name))].join(', ');
  const title = publisher ? `${publisher.title} (${names})` : names;
  return {
    id: `src:${dataset}`,
    kind: publisher ? 'OPEN_DATA' : 'FILE',
    titleZh: title,
    titleEn: title,
    publisher: publisher?.title ?? '',
    ...(publisher ? { licence: publisher.licence, credit: publisher.credit, url: publisher.url } : {}),
    ...(publisher?.speaksFor ? { speaksFor: publisher.speaksFor } : {}),
    fileHashes: [...new Set(files.map((file) => file.hash))],
  };
};

/** Files as they are understood, to be imported under a name; a later version under the same name takes their place. */
export const importOf = (files: readonly InputFile[], given: Understanding, name = nameOf(files)): Import => {
  const dataset = `file:${name}`;
  const content = [readerVersion, dataset, JSON.stringify(given), ...files.map((file) => file.hash)];
  return {
    dataset,
    hash: hash('sha256', content.join('\n')),
    ownLinks: given.as === 'tables',
    source: sourceOf(dataset, files, given),
    read: (wanted) => untilUnreadable(factsIn(files, given, wanted)),
  };
};

/** What ids of one's own begin with. */
export const namespaceOf = (name: string): string => `${name}:`.replace(/^(?![a-z])/i, 'own-');
