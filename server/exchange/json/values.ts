import type { AttributeValue, Attributes } from '../network/network.ts';
import type { Path } from './structure.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a problem tells it. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const isPlainName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** `$.nodes[3]`, and the line if the file has several. */
export const placeOf = (path: Path, line: number): string => {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return isPlainName.test(step) ? `.${step}` : `[${shown(JSON.stringify(step))}]`;
  });
  return `$${steps.join('')}${line > 1 ? `, line ${line}` : ''}`;
};

/** An attribute; an object, which no attribute can be, is taken as its JSON. */
export const attributeOf = (value: unknown): AttributeValue => {
  if (Array.isArray(value)) return value.map(attributeOf);
  if (isObject(value)) return JSON.stringify(value);
  return (value ?? null) as AttributeValue;
};

/** What our files put before names that mean something else to the format, so that each reads as what it was. */
const mark = 'atlas:';

const none: ReadonlySet<string> = new Set();

/** The members of an object as attributes, without those that are something else. */
export const attributesOf = (object: JsonObject, but = none): Attributes =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => !but.has(name))
      .map(([name, value]) => [name.startsWith(mark) ? name.slice(mark.length) : name, attributeOf(value)]),
  );

/** Attributes as members of an object in which some names are taken. */
export const membersOf = (attributes: Attributes, taken = none): [string, AttributeValue][] =>
  Object.entries(attributes).map(([name, value]) => [
    taken.has(name) || name.startsWith(mark) ? `${mark}${name}` : name,
    value,
  ]);

/** What an id can be; a number that JSON cannot keep could be another's, so it is none. */
export const expectedId = 'an id: text, or a number below 2^53';

/** An id of a file as text, or null where there is none; lists are what Python's tuples become. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? null : String(value);
  return Array.isArray(value) ? JSON.stringify(value) : null;
};

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A weight: null where there is none, undefined where it is no number. Some tools put numbers in quotes. */
export const weightOf = (value: unknown): number | null | undefined => {
  if (value === undefined || value === null) return null;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};
