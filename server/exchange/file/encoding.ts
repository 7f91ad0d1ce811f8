import { FileError } from './file-error.ts';

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The name of an encoding as we tell it; GB 2312 and GBK are parts of GB 18030. */
export const knownEncoding = (name: string): string => {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    throw new FileError('line 1', 'an encoding such as UTF-8 or GB18030', `"${name.slice(0, 40)}", which is unknown`);
  }
};

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** UTF-16 without a mark: half the bytes of its commas, digits and line ends are zero, always the same half. */
const wideEncoding = (bytes: Uint8Array): string | undefined => {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (Math.max(even, odd) * 20 <= bytes.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/**
 * Bytes above 127 come in pairs in Chinese, the first of them in the rows of punctuation and of common characters of
 * GB 2312; in western European text they stand alone, in Cyrillic and Japanese text the pairs are of other rows, and in
 * Korean text of the earlier rows only.
 */
const looksChinese = (bytes: Uint8Array): boolean => {
  let [common, later, others] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    const isCommon = second >= 0xa1 && ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7));
    if (isCommon) common++;
    else others++;
    if (isCommon && first >= 0xc9) later++;
    if (second >= 0x40) at++;
  }
  return common > others * 2 && (common < 20 || later * 20 > common);
};

/** Letters of western Europe stand alone between others; the codes of control characters are not used. */
const looksWestern = (bytes: Uint8Array): boolean => {
  let [high, together] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f) return false;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false;
    if (byte < 0x80) continue;
    high++;
    if ((bytes[at + 1] ?? 0) >= 0x80) together++;
  }
  return high * 4 < bytes.length && together * 5 <= high;
};

const declaration = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,60})["']/;

/** The encoding of text that begins with these bytes: by its mark, by what XML declares, or by what it looks like. */
export const encodingOf = (bytes: Uint8Array): string => {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return marked.encoding;
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  const declared = declaration.exec(Buffer.from(bytes.subarray(0, 400)).toString('latin1'))?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (declared && !/^(utf|ucs|iso-10646-ucs)-?(16|2|4|32)/i.test(declared)) return knownEncoding(declared);
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  if (looksChinese(bytes) && decodes(bytes, 'gb18030')) return 'gb18030';
  if (looksWestern(bytes)) return 'windows-1252';
  throw new FileError(
    'byte 0',
    'UTF-8, UTF-16, GB18030 or windows-1252',
    'bytes of none of these: save it as UTF-8, or say which it is',
  );
};
