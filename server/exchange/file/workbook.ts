import { fromBufferPromise } from 'yauzl';
import { FileError } from './file-error.ts';
import type { InputFile } from './input.ts';

const mega = 1_000_000;

/** What a workbook may unpack to, which is held as a whole while it is read: about two million rows of three cells. */
const most = 200 * mega;

const tooLarge = () =>
  new FileError('the workbook', `at most ${most / mega} MB unpacked: save the sheet as CSV`, 'more than that');

/** The bytes of a workbook that is not too large, whatever is in its files. */
export const bytesOfWorkbook = async (file: InputFile): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  let packed = 0;
  for await (const piece of file.read()) {
    pieces.push(piece);
    packed += piece.length;
    if (packed > most) throw tooLarge();
  }
  const bytes = new Uint8Array(packed);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  await checkSizes(bytes);
  return bytes;
};

const checkSizes = async (bytes: Uint8Array): Promise<void> => {
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, 0, bytes.length), { lazyEntries: true });
    for await (const { fileName, compressedSize, uncompressedSize } of zip.eachEntry()) {
      // Its reader unpacks no more than a file says, but anything where it says nothing.
      const silent = uncompressedSize === 0 && compressedSize > 2;
      if (silent) throw new FileError(fileName, 'a file that tells how long it is', 'none');
      unpacked += uncompressedSize;
      if (unpacked > most) throw tooLarge();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('the workbook', 'a whole workbook (XLSX)', (error as Error).message);
  }
};
