import { FileError } from './file-error.ts';

const startsWith = (bytes: Uint8Array, mark: string, at = 0) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + mark.length) === mark;

/** What is no data and no packing that we open, by its first bytes: what it is called and what to do with it. */
const refused: readonly { mark: string; at?: number; what: string; instead: string }[] = [
  { mark: '\u{FD}7zXZ\0', what: 'an XZ archive', instead: 'unpack it first: xz -dk FILE' },
  { mark: 'BZh', what: 'a BZIP2 archive', instead: 'unpack it first: bunzip2 -k FILE' },
  { mark: '7z\u{BC}\u{AF}\u{27}\u{1C}', what: 'a 7-Zip archive', instead: 'unpack it first: 7z x FILE' },
  { mark: 'Rar!\u{1A}\u{07}', what: 'a RAR archive', instead: 'unpack it first: unrar x FILE' },
  { mark: '\u{28}\u{B5}\u{2F}\u{FD}', what: 'a Zstandard archive', instead: 'unpack it first: zstd -d FILE' },
  { mark: 'ustar', at: 257, what: 'a TAR archive', instead: 'unpack it first: tar -xf FILE' },
  {
    mark: '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}',
    what: 'a document of old Office, or one under a password',
    instead: 'save it as XLSX without a password, or as CSV',
  },
  { mark: '%PDF-', what: 'a PDF', instead: 'bring the data that it was made from' },
  { mark: 'PAR1', what: 'a Parquet file', instead: 'save it as CSV or JSON' },
];

/** What the first bytes of a file say of it; the ending of its name says nothing. */
export const packingOf = (bytes: Uint8Array): 'gzip' | 'zip' | 'none' => {
  for (const { mark, at, what, instead } of refused) {
    if (startsWith(bytes, mark, at)) throw new FileError('byte 0', `text, XLSX, GZIP or ZIP (${instead})`, what);
  }
  if (startsWith(bytes, '\u{1F}\u{8B}')) return 'gzip';
  return startsWith(bytes, 'PK\u{03}\u{04}') || startsWith(bytes, 'PK\u{05}\u{06}') ? 'zip' : 'none';
};
