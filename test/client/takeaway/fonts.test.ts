import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { runsOf, stand, type Font } from '../../../client/takeaway/fonts.ts';
import { lettersIn } from '../../../client/takeaway/letters.ts';
import { unpacked } from '../../../client/takeaway/woff.ts';

const fontNamed = async (part: string) => {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-${part}-400-normal.woff`,
  );
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return unpacked(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
};

const tablesOf = (font: Uint8Array) => {
  const view = new DataView(font.buffer);
  return Array.from({ length: view.getUint16(4) }, (_, at) => {
    const [tag, sum, start, length] = [0, 4, 8, 12].map((field) => view.getUint32(12 + at * 16 + field)) as [
      number,
      number,
      number,
      number,
    ];
    return { tag, sum, start, length };
  });
};

const head = 0x68656164;

it('unpacks every table as it was before it was packed', async () => {
  const font = await fontNamed('latin');
  const view = new DataView(font.buffer);
  for (const { tag, sum, start, length } of tablesOf(font)) {
    let added = 0;
    for (let at = start; at < start + length; at += 4) added = (added + view.getUint32(at)) >>> 0;
    // The head holds a sum over the whole file, which is not part of its own.
    if (tag === head) added = (added - view.getUint32(start + 8)) >>> 0;
    expect(added).toBe(sum);
  }
});

it('knows which letters a font has', async () => {
  const letters = lettersIn(await fontNamed('chinese-simplified'));
  for (const letter of `国际科技合作（），。；“”…·${stand}A1`) expect(letters.has(letter.codePointAt(0)!)).toBe(true);
  for (const letter of '𠮷şń') expect(letters.has(letter.codePointAt(0)!)).toBe(false);
});

it('refuses what is not a WOFF file', async () => {
  await expect(unpacked(new ArrayBuffer(44))).rejects.toThrow('not a WOFF file');
});

const font = (name: Font['name'], letters: string): Font => ({
  name,
  bytes: new Uint8Array(),
  letters: new Set([...letters].map((letter) => letter.codePointAt(0)!)),
});

it('writes each letter in the first font that has it, and a stand-in for one that none has', () => {
  const fonts = [font('NotoSansSC-Latin', 'abş'), font('NotoSansSC', `国a${stand}`)];
  expect(runsOf('a国𠮷b', fonts).map((run) => [run.font.name, run.text])).toEqual([
    ['NotoSansSC-Latin', 'a'],
    ['NotoSansSC', `国${stand}`],
    ['NotoSansSC-Latin', 'b'],
  ]);
});
