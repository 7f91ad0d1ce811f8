import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../server/graph/header.ts';
import { parseType } from '../../../server/graph/types.ts';
import { decodeRow, encodeParams } from '../../../server/graph/values.ts';

const types = (declared: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(declared).map(([name, text]) => [
      name,
      parseType(text) ?? { base: 'String' as const, list: false, nullable: false },
    ]),
  );

const statement = (params: Record<string, string>, columns: Record<string, string>): Statement => ({
  name: 'a/b',
  file: 'cypher/a/b.cypher',
  sentence: 'A question.',
  mode: 'read',
  params: types(params),
  columns: types(columns),
  text: '',
});

const decode = (columns: Record<string, string>, row: Record<string, unknown>, hidden: string[] = []) =>
  decodeRow(statement({}, columns), row, new Set(hidden));

const evidence = (...sources: string[]) => ({
  evidenceSource: sources,
  evidenceLocator: sources.map(() => ''),
  evidenceQuote: sources.map((source) => `quote of ${source}`),
  evidenceClaim: sources.map(() => ''),
  evidenceOrigin: sources.map(() => 'DOCUMENT'),
  evidenceConfidence: sources.map(() => 'VERIFIED'),
});

describe('a value of an engine becomes ours', () => {
  it.each([
    ['a big integer', 'Int', 12n, 12],
    ['a number', 'Float', 1.5, 1.5],
    ['nothing', 'Int?', undefined, null],
    ['null', '[String]?', null, null],
    ['a list of big integers', '[Int]', [1n, 2], [1, 2]],
    ['an empty list', '[String]', [], []],
    [
      'a map with maps and lists in it',
      'Map',
      { a: { b: [1n, { c: 2n }] }, d: undefined },
      { a: { b: [1, { c: 2 }] }, d: null },
    ],
    ['false', 'Boolean', false, false],
    ['an empty text', 'String', '', ''],
  ])('%s', (_, type, raw, ours) => {
    expect(decode({ value: type }, { value: raw })).toEqual({ value: ours });
  });

  it('only where the header has a column for it', () => {
    expect(decode({ a: 'Int' }, { a: 1, b: 2 })).toEqual({ a: 1 });
  });

  it('an entity with its evidence in pieces, and with aliases even where it has none', () => {
    const raw = { id: 'park:sip', kind: 'COOPERATION_PARK', startYear: 1994n, ...evidence('src:a') };
    expect(decode({ entity: 'Entity' }, { entity: raw })).toEqual({
      entity: {
        id: 'park:sip',
        kind: 'COOPERATION_PARK',
        aliases: [],
        startYear: 1994,
        evidence: [
          {
            source: 'src:a',
            locator: null,
            quote: 'quote of src:a',
            claim: null,
            origin: 'DOCUMENT',
            confidence: 'VERIFIED',
          },
        ],
      },
    });
  });

  it('a link, in a list too, without the evidence of hidden sources', () => {
    const raw = { id: 'l', kind: 'PART_OF', from: 'a', to: 'b', ...evidence('src:a', 'src:secret', 'src:b') };
    const row = decode({ links: '[Link]', link: 'Link', none: 'Link?' }, { links: [raw, raw], link: raw, none: null }, [
      'src:secret',
    ]);
    const sources = (link: unknown) =>
      (link as { evidence: { source: string }[] }).evidence.map(({ source }) => source);
    expect((row as { links: unknown[] }).links.map(sources)).toEqual([
      ['src:a', 'src:b'],
      ['src:a', 'src:b'],
    ]);
    expect(sources(row?.['link'])).toEqual(['src:a', 'src:b']);
    expect(row?.['none']).toBeNull();
  });
});

describe('a parameter becomes what the engine wants', () => {
  const int = (value: number) => `int ${value}`;

  it('whole numbers as integers, however deep; other values as they are', () => {
    const params = { first: 5, share: 0.5, rows: [{ year: 2021, names: ['a', 1], nothing: null }], yes: true };
    const declared = statement({ first: 'Int', share: 'Float', rows: '[Map]', yes: 'Boolean' }, {});
    expect(encodeParams(declared, params, int)).toEqual({
      first: 'int 5',
      share: 0.5,
      rows: [{ year: 'int 2021', names: ['a', 'int 1'], nothing: null }],
      yes: true,
    });
  });

  it('every declared one, null where it was not given, and no other', () => {
    expect(encodeParams(statement({ ids: '[String]?' }, {}), { other: 1 }, int)).toEqual({ ids: null });
  });
});
