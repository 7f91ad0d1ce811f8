import { FileError } from './file-error.ts';
import { encodingOf } from './encoding.ts';

type Bytes = () => AsyncIterable<Uint8Array>;

const decoderOf = (encoding: string) => new TextDecoder(encoding, { fatal: true });

const hexadecimal = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** What bytes that are not of an encoding look like. */
const likeness = (bytes: Uint8Array): string => {
  try {
    return `, as in ${encodingOf(bytes)}`;
  } catch {
    return '';
  }
};

/** Where the text cannot be what it began as, found by going there again byte by byte from the piece that has it. */
const findFault = async (read: Bytes, encoding: string, from: number): Promise<FileError> => {
  const decoder = decoderOf(encoding);
  let [at, line] = [0, 1];
  for await (const piece of read()) {
    const start = Math.max(0, Math.min(piece.length, from - at));
    line += decoder.decode(piece.subarray(0, start), { stream: true }).split('\n').length - 1;
    for (let next = start; next < piece.length; next++) {
      const byte = piece[next] ?? 0;
      const place = `line ${line}, byte ${at + next}`;
      try {
        const text = decoder.decode(piece.subarray(next, next + 1), { stream: true });
        if (text.includes('\0')) return new FileError(place, 'text', 'a NUL character');
        if (text.includes('\n')) line++;
      } catch {
        const like = encoding === 'utf-8' ? likeness(piece.subarray(Math.max(0, next - 1))) : '';
        return new FileError(place, `${encoding}, as the file began`, `the byte ${hexadecimal(byte)}${like}`);
      }
    }
    at += piece.length;
  }
  return new FileError(`line ${line}, byte ${at}`, `${encoding}, as the file began`, 'its end within a character');
};

/** The text of bytes, without a mark at its beginning. Nothing that is not of the encoding is passed over. */
export async function* decoded(read: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  let at = 0;
  const decode = (piece?: Uint8Array): string | undefined => {
    try {
      const text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
      return text.includes('\0') ? undefined : text;
    } catch {
      return undefined;
    }
  };
  for await (const piece of read()) {
    const text = decode(piece);
    if (text === undefined) throw await findFault(read, encoding, at);
    at += piece.length;
    if (text.length > 0) yield text;
  }
  if (decode() === undefined) throw await findFault(read, encoding, at);
}

/** The beginning of a text, as far as these bytes have whole characters. */
export const decodedBeginning = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true });
