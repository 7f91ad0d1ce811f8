const [header, entry, packed] = [12, 16, 44];

const inflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer(),
  );

/** Every table begins at a multiple of four. */
const padded = (length: number) => (length + 3) & ~3;

/** The font in a WOFF file as the TrueType file that it was made from. */
export const unpacked = async (woff: ArrayBuffer): Promise<Uint8Array> => {
  const from = new DataView(woff);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF file');
  const number = from.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: number }, async (_, at) => {
      const [tag, start, length, whole, sum] = [0, 4, 8, 12, 16].map((field) =>
        from.getUint32(packed + at * 20 + field),
      ) as [number, number, number, number, number];
      const bytes = new Uint8Array(woff, start, length);
      return { tag, sum, bytes: length < whole ? await inflated(bytes) : bytes };
    }),
  );
  const head = header + number * entry;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head);
  const font = new Uint8Array(size);
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(number));
  to.setUint32(0, from.getUint32(4));
  [number, 2 ** power * 16, power, (number - 2 ** power) * 16].forEach((value, at) => to.setUint16(4 + at * 2, value));
  let at = head;
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    [tag, sum, at, bytes.length].forEach((value, field) => to.setUint32(header + index * entry + field * 4, value));
    font.set(bytes, at);
    at += padded(bytes.length);
  }
  return font;
};
