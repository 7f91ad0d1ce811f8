import { FileError } from './file-error.ts';

const mega = 1_000_000;

/** What any file may unpack to, however well it is packed. */
const always = 100 * mega;
/** Real tables and JSON become 5 to 50 times as long; only what is made to do harm becomes a thousand times as long. */
const timesAsLong = 200;
/** No table that this product can hold is longer. */
const never = 20_000 * mega;

/** How many bytes a packed file of this length may unpack to. */
export const mostUnpacked = (packed: number): number => Math.min(never, Math.max(always, packed * timesAsLong));

/** The refusal of what unpacks to more. */
export const tooMuch = (packed: number): FileError => {
  const most = Math.floor(mostUnpacked(packed) / mega);
  return new FileError(
    `byte ${mostUnpacked(packed)} of what is unpacked`,
    `at most ${most} MB from an archive of ${packed} bytes`,
    'more than that: it is packed to do harm, or must be unpacked first',
  );
};

/** The pieces as they come, up to what a packed file of this length may unpack to. */
export async function* bounded(pieces: AsyncIterable<Uint8Array>, packed: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostUnpacked(packed)) throw tooMuch(packed);
    yield piece;
  }
}
