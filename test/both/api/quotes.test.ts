import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { walk } from '../../support/walk.ts';

const api = serve();

const written = readFileSync(new URL('../../../seed/policy-2021-26/source.txt', import.meta.url), 'utf8');
const text = written.replace(/\s/gu, '');

interface Piece {
  quote: string | null;
  origin: string;
  range: { start: number; end: number; section: string } | null;
  source: { id: string };
}

const everyPiece = async (field: string): Promise<Piece[]> => {
  const fields = 'evidence { quote origin range { start end section } source { id } }';
  return (await walk<{ evidence: Piece[] }>(api, field, fields)).found.flatMap(({ evidence }) => evidence);
};

it.each(['entities', 'links'] as const)('quotes the document word for word: %s', async (field) => {
  const quoted = (await everyPiece(field)).filter(({ origin }) => origin === 'DOCUMENT' || origin === 'NAME');
  expect(quoted.length).toBeGreaterThan(100);
  for (const { quote, range, source } of quoted) {
    expect(source.id).toBe('src:policy-2021-26');
    expect(text).toContain(quote);
    expect(text.slice(range?.start, range?.end)).toBe(quote);
  }
});

it('keeps the text of the document whole, in passages without hole or overlap', async () => {
  const { node } = await api.data(
    '{ node(id: "src:policy-2021-26") { ... on Source { passages { role text range { start end } } } } }',
  );
  expect(node.passages.map((passage: { text: string }) => passage.text).join('')).toBe(text);
  expect(node.passages[1]).toEqual({
    role: 'title',
    text: '关于推进长三角科技创新共同体协同开放创新的实施意见',
    range: { start: 12, end: 37 },
  });
});

it('shows no address of a reprint', async () => {
  const { found } = await walk<{ kind: string; url: string | null }>(api, 'sources', 'kind url');
  const reprints = found.filter(({ kind }) => kind === 'REPRINT');
  expect(reprints).toHaveLength(39);
  expect(reprints.filter(({ url }) => url !== null)).toEqual([]);
});

it('leaves it to rules to find what is missing: no conclusion of a reader is in the graph', async () => {
  const dump = JSON.stringify(await api.dump());
  for (const words of [
    'unnamed',
    'not enumerated',
    'named anywhere',
    'not stated',
    'no event named',
    'no instance named',
  ]) {
    expect(dump).not.toContain(words);
  }
  expect(dump).not.toMatch(/\bno (programme|node|zone|channel|activity) named|no challenge list/);
});
