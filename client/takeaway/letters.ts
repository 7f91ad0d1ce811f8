const tableAt = (font: DataView, wanted: string): number => {
  const number = font.getUint16(4);
  for (let at = 12; at < 12 + number * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((char) => font.getUint8(at + char)));
    if (tag === wanted) return font.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
};

/** Format 4, which is what a PDF's pen reads: ranges of letters, up to U+FFFF. */
const plain = 4;

/** Code points that a TrueType font has a glyph for. */
export const lettersIn = (bytes: Uint8Array): ReadonlySet<number> => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(font, 'cmap');
  const letters = new Set<number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const table = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    if (font.getUint16(table) !== plain) continue;
    const segments = font.getUint16(table + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const at = (row: number) => table + 14 + (row === 0 ? 0 : 2) + row * segments * 2 + segment * 2;
      const [end, start, delta, offset] = [0, 1, 2, 3].map((row) => font.getUint16(at(row))) as [
        number,
        number,
        number,
        number,
      ];
      for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
        const glyph = offset === 0 ? letter + delta : font.getUint16(at(3) + offset + (letter - start) * 2);
        if ((glyph & 0xffff) !== 0) letters.add(letter);
      }
    }
  }
  return letters;
};
