import { kindNamed, type EntityKind } from '../../ontology/kinds.ts';
import { linkKindNamed, type LinkKindName } from '../../ontology/link-kinds.ts';
import type { InputFile } from '../file/input.ts';
import type { NetworkMapping } from '../network/mapping.ts';
import { factSources } from '../source/sources.ts';
import { delimiters, type Dialect } from '../table/dialect.ts';
import type { OwnTable } from '../tables/choice.ts';
import { roles, type Role } from '../tables/roles.ts';
import { formatNamed, type Understanding } from './understand.ts';

/** What is wrong with an understanding that somebody gives: where in it, and what was expected. */
export class UnusableError extends Error {
  readonly path: string;

  constructor(path: string, expected: string) {
    super(`${path} must be ${expected}`);
    this.path = path;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const objectAt = (path: string, value: unknown): Fields => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UnusableError(path, 'an object');
};

const listAt = (path: string, value: unknown, least: number, most: number): readonly unknown[] => {
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
  throw new UnusableError(path, `a list of ${least} to ${most}`);
};

const textAt = (path: string, value: unknown): string => {
  if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}|\p{Cs}/u.test(value)) return value;
  throw new UnusableError(path, 'a text of at most 200 characters');
};

const textOrNull = (path: string, value: unknown) => (value === null ? null : textAt(path, value));

const oneOf = <T extends string>(path: string, value: unknown, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UnusableError(path, `one of ${choices.join(', ')}`);
  return found;
};

const wholeAt = (path: string, value: unknown, most: number): number => {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return value as number;
  throw new UnusableError(path, `a whole number from 0 to ${most}`);
};

const kindAt = (path: string, value: unknown): EntityKind => {
  const kind = kindNamed(String(value));
  if (!kind) throw new UnusableError(path, 'a kind of entity');
  return kind.name;
};

const linkKindAt = (path: string, value: unknown): LinkKindName => {
  const kind = linkKindNamed(String(value));
  if (!kind) throw new UnusableError(path, 'a kind of link');
  return kind.name;
};

/** What ids begin with, which may have no blanks. */
const namespaceAt = (path: string, value: unknown): string => {
  if (typeof value === 'string' && /^[^\s\p{C}\u{10000}-\u{10FFFF}]{1,99}:$/u.test(value)) return value;
  throw new UnusableError(path, 'a text without blanks of at most 100 characters that ends with a colon');
};

const mappingAt = (path: string, value: unknown): NetworkMapping => {
  const given = objectAt(path, value);
  return {
    namespace: namespaceAt(`${path}.namespace`, given['namespace']),
    kindBy: textOrNull(`${path}.kindBy`, given['kindBy']),
    kind: kindAt(`${path}.kind`, given['kind']),
    nameBy: textOrNull(`${path}.nameBy`, given['nameBy']),
    linkKindBy: textOrNull(`${path}.linkKindBy`, given['linkKindBy']),
    linkKind: linkKindAt(`${path}.linkKind`, given['linkKind']),
  };
};

const dialectAt = (path: string, value: unknown): Dialect => {
  const given = objectAt(path, value);
  if (typeof given['header'] !== 'boolean') throw new UnusableError(`${path}.header`, 'true or false');
  return {
    delimiter: oneOf(`${path}.delimiter`, given['delimiter'], delimiters),
    quote: given['quote'] === null ? null : oneOf(`${path}.quote`, given['quote'], ['"'] as const),
    header: given['header'],
    skip: wholeAt(`${path}.skip`, given['skip'], 1_000),
  };
};

const tableAt = (path: string, value: unknown, files: readonly InputFile[]): OwnTable => {
  const given = objectAt(path, value);
  const file = wholeAt(`${path}.file`, given['file'], files.length - 1);
  const isWorkbook = files[file]?.encoding === 'xlsx';
  const sheet = textOrNull(`${path}.sheet`, given['sheet']);
  if (isWorkbook === (sheet === null))
    throw new UnusableError(`${path}.sheet`, isWorkbook ? 'a sheet of the workbook' : 'null');
  return {
    file,
    sheet,
    dialect: dialectAt(`${path}.dialect`, given['dialect']),
    about: oneOf(`${path}.about`, given['about'], ['entities', 'links']),
    roles: listAt(`${path}.roles`, given['roles'], 0, 10_000).map(
      (role, at) => oneOf(`${path}.roles[${at}]`, role, roles) as Role,
    ),
    kind: kindAt(`${path}.kind`, given['kind']),
    linkKind: linkKindAt(`${path}.linkKind`, given['linkKind']),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableError('understanding', 'a JSON object as text');
  }
};

/**
 * How files are to be understood as a caller says, who may say anything: what is not ours is left out.
 * @throws {UnusableError} that says what is wrong.
 */
export const givenUnderstanding = (text: string, files: readonly InputFile[]): Understanding => {
  if (text.length > 1_000_000) throw new UnusableError('understanding', 'at most 1000000 characters long');
  const given = objectAt('understanding', parsed(text));
  const as = oneOf('as', given['as'], ['source', 'network', 'tables']);
  if (as === 'source') {
    const names = factSources.map(({ name }) => name);
    return { as, source: oneOf('source', given['source'], names) };
  }
  if (as === 'network') {
    const formats = listAt('formats', given['formats'], files.length, files.length).map((format, at) => {
      const found = formatNamed(String(format));
      if (!found) throw new UnusableError(`formats[${at}]`, 'the name of a format');
      return found.name;
    });
    return { as, formats, mapping: mappingAt('mapping', given['mapping']) };
  }
  const own = objectAt('tables', given['tables']);
  const tables = listAt('tables.tables', own['tables'], 1, 1_000);
  return {
    as,
    tables: {
      namespace: namespaceAt('tables.namespace', own['namespace']),
      tables: tables.map((table, at) => tableAt(`tables.tables[${at}]`, table, files)),
    },
  };
};
