import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { inChinese } from '../../../server/exchange/chinese/chinese.ts';

it.each([
  ['line 3, column 成立年份', '第 3 行，列：成立年份'],
  ['labs.csv, line 3', 'labs.csv，第 3 行'],
  ['$.nodes[3], line 7', '$.nodes[3]，第 7 行'],
  ['each id once; line 4 has it already', '每个编号只出现一次；第 4 行已有'],
  ['text, XLSX, GZIP or ZIP (unpack it first: xz -dk FILE)', '文本、XLSX、GZIP 或 ZIP（请先解开：xz -dk FILE）'],
  ['a.csv: 3 rows have no name: they are called by their id.', 'a.csv：3 行没有名称，以编号为名。'],
  ['Rows with the country UK, which the EU writes for GB: 2,953', '国家写作 UK（欧盟用以代替 GB）的行：2,953'],
  ['line 3, column a: expected a year such as 2021, found "19x8"', '第 3 行，列：a：应为年份，如 2021，实际是"19x8"'],
  ['line 2, column a: expected at most 9 keys, found one more', '第 2 行，列：a：应为不超过 9 个 key，实际是还有一个'],
  ['and 7 more', '另有 7 处'],
])('says %s in Chinese', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});

it.each(['"19x8"', 'Atlantis, unknown', '浙江, 杭州'])('leaves words of a file as they are: %s', (words) => {
  expect(inChinese(words)).toBe(words);
});

interface Node {
  type?: string;
  [name: string]: unknown;
}

/** Who is told something in English, and with which of its arguments. */
const calls = new Map<string, readonly number[]>(
  Object.entries({
    FileError: [0, 1, 2],
    count: [0],
    fault: [0, 1],
    note: [0],
    problem: [0, 1, 2],
    problemAt: [1, 2],
    refuse: [1, 2],
    stop: [1, 2],
    unfinished: [0],
    wrong: [1],
  }),
);

const nodesIn = function* (value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const one of Object.values(value)) yield* nodesIn(one);
};

const textOf = ({ type, value, quasis }: Node): string[] => {
  if (type === 'Literal' && typeof value === 'string') return [value];
  // A hole holds a word that is no phrase.
  if (type === 'TemplateLiteral')
    return [(quasis as { value: { cooked: string } }[]).map((one) => one.value.cooked).join('9')];
  return [];
};

const saidIn = (node: Node): unknown[] => {
  const { type, key, value, callee, arguments: given } = node;
  if (type === 'Property' && ['expected', 'found'].includes((key as Node)['name'] as string)) return [value];
  if (type !== 'CallExpression' && type !== 'NewExpression') return [];
  const { name, property } = callee as { name?: string; property?: Node };
  return (calls.get(name ?? String(property?.['name'])) ?? []).map((at) => (given as unknown[])[at]);
};

/** What stands in the hole says what it is, and has Chinese. */
const ofOneHole = new Set(['at most 9 9', 'no 9', '--as 9', '*Vertices 9']);

const folder = new URL('../../../server/exchange/', import.meta.url);
const files = ['file', 'json', 'network', 'source', 'table', 'tables', 'import'].flatMap((part) =>
  readdirSync(new URL(part, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${part}/${name}`),
);

it('has Chinese for every sentence that the readers say', () => {
  const said = files.flatMap((file) =>
    [...nodesIn(parseAst(readFileSync(new URL(file, folder), 'utf8'), { lang: 'ts' }))].flatMap((node) =>
      saidIn(node).flatMap((part) => [...nodesIn(part)].flatMap(textOf)),
    ),
  );
  const sentences = [...new Set(said.map((text) => text.replace('#', '9')))].filter(
    (text) => /[a-z]{2,} [a-z0-9]/.test(text) && !ofOneHole.has(text),
  );
  expect(sentences.length).toBeGreaterThan(150);
  expect(sentences.filter((text) => !/\p{Script=Han}/u.test(inChinese(text)))).toEqual([]);
});
