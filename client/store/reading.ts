import { decoded } from './filter.ts';

/** What an address says under its names. What it says and cannot be read is noted, and not lost. */
export interface Reading {
  has: (name: string) => boolean;
  /** All that is said under a name and can be read. */
  all: <Value>(name: string, read: (text: string) => readonly Value[]) => Value[];
  /** The first that is said under a name and can be read. */
  one: <Value>(name: string, read: (text: string) => readonly Value[]) => Value | undefined;
  /** A list of values under a name; undefined where it says nothing that can be read. */
  list: (name: string) => string[] | undefined;
  /** What could not be read so far, as `name=value`. */
  unread: () => readonly string[];
}

/** More than these would not be looked at one by one. */
const mostUnread = 50;

/** Reads one of some values. */
export const oneOf =
  <Value extends string>(known: readonly Value[]) =>
  (text: string): readonly Value[] =>
    known.filter((value) => value === text);

export const readingOf = (said: URLSearchParams): Reading => {
  const unread: string[] = [];
  const all: Reading['all'] = (name, read) =>
    said.getAll(name).flatMap((text) => {
      const values = read(text);
      if (values.length === 0) unread.push(`${name}=${text}`);
      return [...values];
    });
  return {
    has: (name) => said.has(name),
    all,
    one: (name, read) => all(name, read)[0],
    list: (name) => {
      const texts = said.getAll(name).flatMap((text) => text.split(','));
      const values = texts.flatMap((text) => {
        const value = decoded(text);
        if (value.length === 0) unread.push(`${name}=${text}`);
        return value;
      });
      return values.length > 0 ? values.filter((value) => value !== '') : undefined;
    },
    unread: () => unread.slice(0, mostUnread),
  };
};

/** A piece that could not be read as an address says it: name and value. */
export const unreadPart = (piece: string): [name: string, value: string] => {
  const at = piece.indexOf('=');
  return [piece.slice(0, at), piece.slice(at + 1)];
};
