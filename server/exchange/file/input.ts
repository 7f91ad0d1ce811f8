/** A file that somebody brings, unpacked and decoded while it is read; it can be read more than once. */
export interface InputFile {
  /** Its name without folders and without the ending of its packing. */
  name: string;
  /** SHA-256 of the file as it was brought, in hexadecimal. */
  hash: string;
  /** How many bytes were brought. */
  bytes: number;
  /** Such as `utf-8`, `gb18030`, `utf-16le` or `windows-1252`; `xlsx` for a workbook, which has no text. */
  encoding: string;
  /** At most 64 KiB of its text, as it begins. */
  beginning: string;
  /** Its bytes, unpacked. */
  read: () => AsyncIterable<Uint8Array>;
  /** Its text, without a byte order mark. */
  text: () => AsyncIterable<string>;
}
