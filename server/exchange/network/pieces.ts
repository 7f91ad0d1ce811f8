import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const size = 65_536;

/** Writes text that is made bit by bit in pieces that are worth a write, no faster than it is taken. */
export const writePieces = (texts: AsyncIterable<string>, to: Writable): Promise<void> =>
  pipeline(async function* () {
    let piece = '';
    for await (const text of texts) {
      piece += text;
      if (piece.length < size) continue;
      yield piece;
      piece = '';
    }
    if (piece !== '') yield piece;
  }, to);
