import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';
import { small } from '../../support/small.ts';

const formula = '=HYPERLINK("http://evil.example";"Ma, lta")';
const hostile = small('hostile', {
  entities: [
    { id: 'cty:hostile', kind: 'COUNTRY', nameZh: formula, nameEn: '＠x' },
    { id: 'prj:-1', kind: 'PROJECT' },
  ],
  links: [
    { from: 'cty:hostile', kind: 'PARTICIPATES_IN', to: 'prj:-1' },
    { from: 'prj:-1', kind: 'BELONGS_TO', to: 'reg:js' },
  ],
});
const api = serve(() => [policy(), hostile]);
const { get, logged } = listen(() => api.graph);
beforeEach(() => void logged.splice(0));

const matrix = '/export/coverage.csv?rows=COUNTRY&columns=REGION';

const lines = async (path: string, headers?: Record<string, string>) => {
  const response = await get(path, headers);
  expect(response.status).toBe(200);
  const text = Buffer.from(await response.arrayBuffer()).toString();
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parse(text, { bom: true, columns: true }) as Record<string, string>[];
};

const book = async (path: string) =>
  readXlsx(new Uint8Array(await (await get(path)).arrayBuffer()), { readStyles: true });

const at = (all: Record<string, string>[], row: string, column: string) =>
  all.find((line) => line['row id'] === row && line['column id'] === column);

describe('a matrix as CSV', () => {
  it('has a line for each cell, with the units of the policy', async () => {
    const all = await lines(`${matrix}&layers=CORE`);
    expect(at(all, 'cty:SG', 'reg:js')).toMatchObject({
      'row (zh)': '新加坡',
      'column (en)': 'Jiangsu',
      state: 'OBSERVED',
      count: '2',
      newest: '2009',
      'unit ids': 'park:sip;park:snei',
    });
    expect(at(all, 'cty:SG', 'reg:sh')).toMatchObject({
      state: 'UNREMARKABLE',
      count: '0',
      newest: '',
      'unit ids': '',
    });
  });

  it('says what the API says, to the last digit', async () => {
    const all = await lines(`${matrix}&layers=CORE,ENRICHMENT&nullModel=LINK&order=SERIATION`);
    const { coverage } = await api.data(`{ coverage(rows: COUNTRY, columns: REGION, nullModel: LINK, order: SERIATION,
      filter: { layers: [CORE, ENRICHMENT] }) { rows { id } columns { id }
      cells { row column state count expected ratio ric ricLow ricHigh lambda p0 pAdjusted newest units { id } } } }`);
    const inOrder = coverage.rows.flatMap((row: { id: string }) =>
      coverage.columns.map((column: { id: string }) => [row.id, column.id]),
    );
    expect(all.map((line) => [line['row id'], line['column id']])).toEqual(inOrder);
    expect(coverage.cells).toHaveLength(all.length);
    const figures = ['count', 'expected', 'ratio', 'ric', 'lambda', 'p0', 'newest'];
    for (const cell of coverage.cells) {
      const line = at(all, cell.row, cell.column) ?? {};
      const number = (name: string) => (line[name] === '' ? null : Number(line[name]));
      expect(figures.map(number)).toEqual(figures.map((name) => cell[name]));
      expect(['ric low', 'ric high', 'p adjusted'].map(number)).toEqual([cell.ricLow, cell.ricHigh, cell.pAdjusted]);
      expect([line['state'], line['unit ids']]).toEqual([
        cell.state,
        cell.units.map(({ id }: { id: string }) => id).join(';'),
      ]);
    }
  });

  it('takes a list by comma and by saying it again', async () => {
    const kinds = ['COOPERATION_PARK', 'PROJECT'];
    const [comma, again, all] = await Promise.all([
      lines(`${matrix}&layers=CORE&kinds=${kinds.join(',')}`),
      lines(`${matrix}&layers=CORE&kinds=${kinds.join('&kinds=')}`),
      lines(`${matrix}&layers=CORE`),
    ]);
    expect(comma).toEqual(again);
    expect(comma).not.toEqual(all);
    expect(at(comma, 'cty:SG', 'reg:js')?.['unit ids']).toBe('park:sip;park:snei');
  });

  it('counts the units of some years alone, and says of years that nobody speaks for that it does not know', async () => {
    const all = await lines(`${matrix}&layers=CORE&startedFrom=2000&startedUntil=2009`);
    expect(at(all, 'cty:SG', 'reg:js')).toMatchObject({ count: '1', newest: '2009', 'unit ids': 'park:snei' });
    expect(at(all, 'cty:SG', 'reg:sh')).toMatchObject({ count: '0', state: 'UNKNOWN' });
    const refused = await get(`${matrix}&startedFrom=soon`);
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('"startedFrom"')]);
  });

  it('has the rows and columns that are named, with the figures of the whole table', async () => {
    const whole = await lines(`${matrix}&layers=CORE`);
    const part = await lines(`${matrix}&layers=CORE&rowIds=cty:SG,cty:NL&columnIds=reg:js`);
    const wanted = ['cty:SG', 'cty:NL'].map((row) => at(whole, row, 'reg:js'));
    expect(part).toHaveLength(2);
    expect(part).toEqual(expect.arrayContaining(wanted));
  });

  it('lets no name run as a formula', async () => {
    const line = at(await lines(matrix), 'cty:hostile', 'reg:js');
    expect(line).toMatchObject({ 'row (zh)': `'${formula}`, 'row (en)': "'＠x", 'unit ids': 'prj:-1', count: '1' });
  });
});

it('names its columns and the file in the language of the caller, or the one that is asked for', async () => {
  const heads = async (path: string, headers?: Record<string, string>) =>
    Object.keys((await lines(path, headers))[0] ?? {})[0];
  expect(await heads(matrix, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })).toBe('行编号');
  expect(await heads(matrix, { 'accept-language': 'fr' })).toBe('row id');
  expect(await heads(`${matrix}&lang=zh`, { 'accept-language': 'en' })).toBe('行编号');
  const { headers } = await get(`${matrix}&lang=zh`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="coverage-country-region.csv"; filename*=UTF-8''${encodeURIComponent('覆盖矩阵-合作国别-地区.csv')}`,
  );
});

describe('a matrix as a workbook', () => {
  it('is seen as a table with totals, as lines, and with what it rests on', async () => {
    const path = '/export/coverage.xlsx?rows=COUNTRY&columns=REGION&layers=CORE&lang=zh';
    const [seen, cells, about] = (await book(path)).sheets;
    expect([seen?.name, cells?.name, about?.name]).toEqual(['矩阵', '各格', '说明']);
    expect(seen?.freezePane).toEqual({ rows: 1, columns: 1 });
    const [heads, ...rows] = seen?.rows ?? [];
    const jiangsu = heads?.indexOf('江苏') ?? 0;
    expect(rows.find(([name]) => name === '新加坡')?.[jiangsu]).toBe(2);
    const inside = rows.slice(0, -1);
    const sum = inside.reduce((so, row) => so + Number(row[jiangsu]), 0);
    expect([rows.at(-1)?.[0], rows.at(-1)?.[jiangsu]]).toEqual(['全表合计', sum]);
    expect(cells?.rows).toHaveLength(1 + inside.length * ((heads?.length ?? 0) - 2));
    const said = about?.rows.map((row) => row.join(' ')) ?? [];
    expect(said).toContainEqual(expect.stringMatching(/^提问 layers = CORE/));
    expect(said).toContainEqual(expect.stringMatching(/^零模型 (UNIT|LINK) .*。/));
    expect(said.find((line) => line.includes('src:policy-2021-26'))).toContain('沪科合〔2021〕26号');
    const again = /http:\S+/.exec(said.find((line) => line.startsWith('再次获取')) ?? '')?.[0];
    expect(again?.endsWith(path)).toBe(true);
  });

  it('tells the states apart by more than colour: by format or hatching, and a note where the number misleads', async () => {
    const [seen] = (await book('/export/coverage.xlsx?rows=COUNTRY&columns=KIND&layers=CORE&lang=en')).sheets;
    const column = seen?.rows[0]?.indexOf('Joint laboratory') ?? 0;
    const row = seen?.rows.findIndex(([name]) => name === 'Finland') ?? 0;
    const unknown = seen?.cells?.get(`${row},${column}`);
    expect(unknown).toMatchObject({ value: 0, style: { numFmt: '"?"', fill: { pattern: 'gray0625' } } });
    expect(unknown?.comment?.text).toBe('Finland × Joint laboratory\nNo source, unknown');
  });

  it('keeps a hostile name as the text that it is', async () => {
    const { sheets } = await book('/export/coverage.xlsx?rows=COUNTRY&columns=REGION&lang=zh');
    expect(sheets[0]?.rows.map(([name]) => name)).toContain(formula);
    for (const { cells } of sheets) {
      expect([...(cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
    }
  });
});

describe('a wrong address', () => {
  const dimensions = 'It may be COUNTRY, REGION, FIELD, INSTITUTION, CITY, PROGRAMME, KIND.';
  const columns = '/export/coverage.csv?columns=REGION';
  it.each([
    [
      `${columns}&rows=PLANET`,
      `The parameter "rows": Value "PLANET" does not exist in "Dimension" enum. ${dimensions}`,
    ],
    [columns, `The parameter "rows" is missing. ${dimensions}`],
    [`${columns}&rows=`, `The parameter "rows": Value "" does not exist in "Dimension" enum. ${dimensions}`],
    [`${matrix}&rows=FIELD`, 'The parameter "rows" is given 2 times.'],
    [`${matrix}&layers=CORE,X`, /^The parameter "layers": Value "X" does not exist in "Layer" enum\. It may be CORE, /],
    [
      `${matrix}&first=3`,
      /^There is no parameter "first"; there are rows, columns, ids, kinds, .*, order, rowIds, columnIds, lang\.$/,
    ],
    [`${matrix}&__proto__=x`, /^There is no parameter "__proto__"/],
    [`${matrix}&%ff%00=%`, /^There is no parameter /],
    [`${matrix}&lang=fr`, /It may be zh, en\.$/],
    [
      '/export/gaps.csv?first=100',
      /^There is no parameter "first"; there are kinds, levels, states, .*, layers, lang\.$/,
    ],
    ['/export/gaps.xlsx?levels=GRAVE', /"GRAVE" does not exist in "GapLevel" enum\. It may be HIGH, MEDIUM, LOW\.$/],
  ])('%s is refused with a sentence that says what may be', async (path, sentence) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(await response.text()).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(logged).toEqual([]);
  });

  it('is refused in JSON where that is asked for', async () => {
    const response = await get(columns, { accept: 'application/json' });
    expect(response.status).toBe(400);
    const message = `The parameter "rows" is missing. ${dimensions}`;
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
