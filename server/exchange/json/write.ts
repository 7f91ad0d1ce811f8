import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Characters that are written at once. */
const atOnce = 64 * 1024;

async function* joined(pieces: AsyncIterable<string>) {
  let [held, length]: [string[], number] = [[], 0];
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < atOnce) continue;
    yield held.join('');
    [held, length] = [[], 0];
  }
  yield held.join('');
}

/** Writes text that is made while it is written, no faster than it is taken. */
export const writePieces = (pieces: AsyncIterable<string>, to: Writable): Promise<void> => pipeline(joined(pieces), to);

async function* lines<Item>(
  items: AsyncIterable<Item>,
  [open, close]: readonly [string, string],
  line: (item: Item, index: number) => string,
) {
  let index = 0;
  yield open;
  for await (const item of items) {
    yield `${index === 0 ? '' : ','}\n${line(item, index)}`;
    index++;
  }
  yield `\n${close}`;
}

/** A list in JSON, an element a line. */
export const jsonList = <Item>(items: AsyncIterable<Item>, shape: (item: Item, index: number) => unknown) =>
  lines(items, ['[', ']'], (item, index) => JSON.stringify(shape(item, index)));

/** An object in JSON, a member a line. */
export const jsonMembers = <Item>(items: AsyncIterable<Item>, shape: (item: Item) => readonly [string, unknown]) =>
  lines(items, ['{', '}'], (item) => {
    const [name, value] = shape(item);
    return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  });
