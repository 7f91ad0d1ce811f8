import { saidToViewer } from './contributions.ts';
import { splitEvidence } from './evidence.ts';
import type { Statement } from './header.ts';
import type { ValueType } from './types.ts';

/** What an engine answers: column names to values as the engine has them. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A whole number must reach Neo4j as its own integer type (a LIMIT takes no float), so the engine says how; null where it takes all as it is. */
export type EncodeInt = ((value: number) => unknown) | null;

const encodeInts = (value: unknown, int: NonNullable<EncodeInt>): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map((item) => encodeInts(item, int));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeInts(item, int)]));
};

/** Parameters as the engine wants them: every declared one, absent as null, no other. */
export const encodeParams = (
  statement: Statement,
  params: Readonly<Record<string, unknown>>,
  int: EncodeInt,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(statement.params).map((name) => {
      const value = params[name] ?? null;
      return [name, int ? encodeInts(value, int) : value];
    }),
  );

const isText = (value: unknown) => typeof value === 'string';

/** Most values are texts and lists of texts, which stay as they are. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.every(isText) ? value : value.map(plain);
  if (value === null || typeof value !== 'object') return value ?? null;
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) made[key] = plain(item);
  return made;
};

const withEvidence = (value: unknown, hidden: ReadonlySet<string>) => {
  const { evidence, rest } = splitEvidence(value as Record<string, unknown>, hidden);
  const more = saidToViewer(rest, hidden);
  if (!more) return { ...rest, evidence };
  // A link has the ends that it is shown with, which may not be those that it was stated with.
  const { from, to } = rest;
  return { ...more, ...(from === undefined ? {} : { from, to }), evidence };
};

const decodeOne = (value: unknown, type: ValueType, hidden: ReadonlySet<string>): unknown => {
  if (value === null) return null;
  if (type.base === 'Entity') return { aliases: [], ...withEvidence(value, hidden) };
  if (type.base === 'Link' || type.base === 'Obligation') return withEvidence(value, hidden);
  return value;
};

/** A row as its statement's header types it; the one place where values of an engine become ours. */
export const decodeRow = (statement: Statement, row: RawRow, hidden: ReadonlySet<string>): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(statement.columns)) {
    const value = plain(row[name]);
    const isList = type.list && value !== null;
    made[name] = isList
      ? (value as unknown[]).map((item) => decodeOne(item, type, hidden))
      : decodeOne(value, type, hidden);
  }
  return made;
};
