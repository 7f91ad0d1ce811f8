import { allStatuses, statusOf } from './words.ts';

/** What a cell means, or what was expected of it. */
export type Value<T> = { value: T } | { expected: string };

/**
 * A number with a point or a comma before its decimals. `1,234` may be one and a bit or more than a thousand, so it is
 * neither.
 */
export const numberOf = (cell: string): Value<number> => {
  const text = cell.normalize('NFKC').trim();
  const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  const withComma = /^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(text);
  const value = Number(text.replace(',', '.'));
  return (plain || withComma) && Number.isFinite(value) ? { value } : { expected: 'a number such as 12.5' };
};

const within =
  (lowest: number, highest: number, what: string) =>
  (cell: string): Value<number> => {
    const read = numberOf(cell);
    if ('value' in read && (read.value < lowest || read.value > highest)) return { expected: what };
    return read;
  };

export const latitudeOf = within(-90, 90, 'a latitude from -90 to 90');
export const longitudeOf = within(-180, 180, 'a longitude from -180 to 180');

/** A year, also of a date or with the Chinese word for it. */
export const yearOf = (cell: string): Value<number> => {
  const year = /^(\d{4})(\.0+)?(年.*|[-/.]\d{1,2}([-/.]\d{1,2})?([T ].*)?)?$/.exec(cell.normalize('NFKC').trim())?.[1];
  return year === undefined ? { expected: 'a year such as 2021' } : { value: Number(year) };
};

/** A web address; one that a page could run as a script is none. */
export const websiteOf = (cell: string): Value<string> => {
  const text = cell.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const fine = /^https?:\/\/[^\s/:@]+\.[^\s/:@]+(:\d+)?([/?#]\S*)?$/i.test(address) && URL.canParse(address);
  return fine ? { value: address } : { expected: 'a web address such as https://www.example.org' };
};

export const statusValueOf = (cell: string): Value<string> => {
  const status = statusOf(cell);
  return status ? { value: status } : { expected: allStatuses };
};

/** Several values of one cell. */
export const severalOf = (cell: string): string[] =>
  cell
    .split(/[|;；、]/)
    .map((one) => one.trim())
    .filter(Boolean);

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
