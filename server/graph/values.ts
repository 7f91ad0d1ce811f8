import { splitEvidence } from './evidence.ts';
import type { Statement } from './header.ts';
import type { ValueType } from './types.ts';

/** What an engine answers: column names to values as the engine has them. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A whole number must reach Neo4j as its own integer type (a LIMIT takes no float), so the engine says how. */
export type EncodeInt = (value: number) => unknown;

const encodeInts = (value: unknown, int: EncodeInt): unknown => {
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
  Object.fromEntries(Object.keys(statement.params).map((name) => [name, encodeInts(params[name] ?? null, int)]));

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
};

const withEvidence = (value: unknown, hidden: ReadonlySet<string>) => {
  const { evidence, rest } = splitEvidence(value as Record<string, unknown>, hidden);
  return { ...rest, evidence };
};

const decodeOne = (value: unknown, type: ValueType, hidden: ReadonlySet<string>): unknown => {
  if (value === null) return null;
  if (type.base === 'Entity') return { aliases: [], ...withEvidence(value, hidden) };
  if (type.base === 'Link' || type.base === 'Obligation') return withEvidence(value, hidden);
  return value;
};

/** A row as its statement's header types it; the one place where values of an engine become ours. */
export const decodeRow = (statement: Statement, row: RawRow, hidden: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(statement.columns).map(([name, type]) => {
      const value = plain(row[name]);
      if (!type.list || value === null) return [name, decodeOne(value, type, hidden)];
      return [name, (value as unknown[]).map((item) => decodeOne(item, type, hidden))];
    }),
  );
