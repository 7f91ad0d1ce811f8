import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it, vi } from 'vitest';
import { networkPlate } from '../../../client/takeaway/network-plate.ts';
import { pdfOf } from '../../../client/takeaway/pdf.ts';
import { readPdf } from '../../support/pdf.ts';
import { anEntity } from '../support/network.ts';
import { aPicture } from './pictures.ts';

const { resolve } = createRequire(import.meta.url);

const pdfOfTitle = async (title: string) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const [name] = /noto-sans-sc[^/]*\.woff/.exec(address)!;
    asked.push(name);
    return new Response(await readFile(resolve(`@fontsource/noto-sans-sc/files/${name}`)));
  });
  const picture = aPicture([anEntity('a', 'CITY', { nameZh: '上海' })], [], { title });
  const blob = await pdfOf(networkPlate(picture), []).finally(() => vi.unstubAllGlobals());
  return { asked, ...readPdf(Buffer.from(await blob.arrayBuffer())) };
};

it('writes Chinese and Latin letters as text, each with a font that has it', async () => {
  const { text, asked, fonts } = await pdfOfTitle('合作 Ōsaka naïve');
  expect(text.replaceAll('\n', '')).toContain('合作 Ōsaka naïve');
  expect(text).toContain('上海');
  expect(fonts).toBe(asked.length);
  expect(asked).toContain('noto-sans-sc-latin-ext-400-normal.woff');
});

it('puts a stand-in for a letter that no font has, and says which it was', async () => {
  const { text } = await pdfOfTitle('𠮷林');
  expect(text).toContain('〓林');
  expect(text).toContain('U+20BB7');
  expect(text).not.toContain('\uFFFD');
});

it('says nothing of missing letters where none is missing', async () => {
  const { text, asked } = await pdfOfTitle('合作');
  expect(text).not.toContain('〓');
  expect(asked).toEqual(['noto-sans-sc-chinese-simplified-400-normal.woff']);
});
