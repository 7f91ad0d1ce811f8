import { extname } from 'node:path';
import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import { networkFormats } from '../network/formats.ts';
import { guessMapping, sampled, type NetworkMapping } from '../network/mapping.ts';
import type { NetworkFormat, NetworkLink, NetworkNode } from '../network/network.ts';
import { factSources } from '../source/sources.ts';
import type { OwnTables } from '../tables/choice.ts';
import { guessTables } from '../tables/guess-tables.ts';

/** How files are understood: guessed, shown, and to be corrected. Plain data, so that it can go to the page and back. */
export type Understanding =
  | { as: 'source'; source: string }
  | { as: 'network'; /** The format of each file. */ formats: readonly string[]; mapping: NetworkMapping }
  | { as: 'tables'; tables: OwnTables };

/** What may be said after `--as`. */
export const understandings: readonly string[] = [
  ...factSources.map(({ name }) => name),
  ...networkFormats.map(({ name }) => name),
  'tables',
];

export const formatNamed = (name: string): NetworkFormat | undefined =>
  networkFormats.find((format) => format.name === name);

const formatOf = (file: InputFile): NetworkFormat | undefined => {
  const ending = extname(file.name).slice(1).toLowerCase();
  const likely = networkFormats.filter(({ recognises }) => recognises(file.beginning));
  return likely.find(({ endings }) => endings.includes(ending)) ?? likely[0];
};

/** The first nodes and links of files; whatever is wrong with them is told when they are imported. */
const sampleOf = async (files: readonly InputFile[], formats: readonly NetworkFormat[]) => {
  const [nodes, links]: [NetworkNode[], NetworkLink[]] = [[], []];
  for (const [at, file] of files.entries()) {
    try {
      for await (const part of formats[at]!.read(file.text())) {
        nodes.push(...part.nodes.slice(0, sampled - nodes.length));
        links.push(...part.links.slice(0, sampled - links.length));
        if (nodes.length >= sampled && links.length > 0) break;
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  }
  return { nodes, links };
};

const asNetwork = async (
  files: readonly InputFile[],
  formats: readonly NetworkFormat[],
  namespace: string,
): Promise<Understanding> => {
  const { nodes, links } = await sampleOf(files, formats);
  return {
    as: 'network',
    formats: formats.map(({ name }) => name),
    mapping: guessMapping(nodes, links, namespace),
  };
};

const asTables = async (files: readonly InputFile[], namespace: string): Promise<Understanding> => {
  const { namespace: own, tables } = await guessTables(files, namespace);
  if (tables.length === 0)
    throw new FileError(
      files[0]?.name ?? 'no file',
      `one of ${understandings.join(', ')}`,
      'nothing that was recognised',
    );
  return { as: 'tables', tables: { namespace: own, tables } };
};

/**
 * How these files are likely to be meant, or as a person says (`as`): those of a publisher, networks, or tables of one's
 * own. Ids that name no scheme of their own begin with the namespace.
 * @throws {FileError} if they are nothing that can be read.
 */
export const understand = async (
  files: readonly InputFile[],
  namespace: string,
  as?: string,
): Promise<Understanding> => {
  if (as === 'tables') return asTables(files, namespace);
  const format = as === undefined ? undefined : formatNamed(as);
  if (format)
    return asNetwork(
      files,
      files.map(() => format),
      namespace,
    );
  const source = factSources.find(({ name, recognises }) => (as === undefined ? recognises(files) : name === as));
  if (source) return { as: 'source', source: source.name };
  if (as !== undefined) throw new FileError(`--as ${as}`, `one of ${understandings.join(', ')}`, as);
  const formats = files.map(formatOf);
  if (files.length > 0 && formats.every((found) => found !== undefined)) return asNetwork(files, formats, namespace);
  return asTables(files, namespace);
};
