import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** What it says of itself beside the truth. */
  encrypted?: boolean;
  method?: number;
  says?: number;
}

const header = (
  signature: number,
  size: number,
  fields: readonly (readonly [at: number, value: number, wide?: true])[],
) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, value, wide] of fields) bytes.writeUIntLE(value, at, wide ? 4 : 2);
  return bytes;
};

/** A ZIP file, also one that nobody should make. */
export const zipOf = (parts: readonly ZipPart[]): Buffer => {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name: text, content, encrypted = false, method = 8, says } of parts) {
    const [name, plain] = [Buffer.from(text), Buffer.from(content)];
    const packed = deflateRawSync(plain);
    const flags = 0x800 | (encrypted ? 1 : 0);
    const sizes = [crc32(plain), packed.length, says ?? plain.length, name.length] as const;
    const start = at;
    const first = [
      [4, 20],
      [6, flags],
      [8, method],
      [14, sizes[0], true],
      [18, sizes[1], true],
    ] as const;
    local.push(header(0x04034b50, 30, [...first, [22, sizes[2], true], [26, sizes[3]]]), name, packed);
    at += 30 + name.length + packed.length;
    const second = [
      [6, 20],
      [8, flags],
      [10, method],
      [16, sizes[0], true],
      [20, sizes[1], true],
    ] as const;
    central.push(header(0x02014b50, 46, [...second, [24, sizes[2], true], [28, sizes[3]], [42, start, true]]), name);
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  const end = header(0x06054b50, 22, [
    [8, parts.length],
    [10, parts.length],
    [12, size, true],
    [16, at, true],
  ]);
  return Buffer.concat([...local, ...central, end]);
};
