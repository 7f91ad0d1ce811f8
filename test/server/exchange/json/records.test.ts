import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords, type RecordPart } from '../../../../server/exchange/json/records.ts';

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const read = async (text: string, size = 7, where?: string[]) => {
  const parts: RecordPart[] = [];
  for await (const part of readRecords(pieces(text, size), where)) parts.push(part);
  return {
    records: parts.flatMap(({ records }) => records),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes = [] }) => notes),
  };
};

const values = async (text: string, size?: number, where?: string[]) =>
  (await read(text, size, where)).records.map(({ value, place }) => [place, value]);

it('takes the elements of a list, whatever they hold', async () => {
  expect(await values(' [ {"a":"]}\\"["}, [1,{}], "x", -1.5e3 ,null,true ] \n')).toEqual([
    ['$[0]', { a: ']}"[' }],
    ['$[1]', [1, {}]],
    ['$[2]', 'x'],
    ['$[3]', -1500],
    ['$[4]', null],
    ['$[5]', true],
  ]);
});

it('takes JSON lines, blank ones between them, and objects that follow each other on one', async () => {
  const expected = [
    ['line 1', { a: 1 }],
    ['line 3', { b: [2] }],
    ['line 3', {}],
    ['line 4', { c: { d: 3 } }],
  ];
  expect(await values('{"a":1}\r\n\r\n{"b":[2]}{}\n{"c":\n{"d":3}}')).toEqual(expected);
});

it('takes one object, over several lines, and knows where it begins', async () => {
  expect(await values('\n{\n "a": 1,\n "__proto__": 2\n}\n')).toEqual([
    ['line 2', JSON.parse('{"a":1,"__proto__":2}')],
  ]);
});

it('takes the list that an object has under a name, whatever stands around it, of page after page', async () => {
  const page = '{"meta":{"count":9},"results":[{"a":1},{"a":2}],"group_by":[{"no":1}]}';
  const expected = [
    ['$.results[0]', { a: 1 }],
    ['$.results[1]', { a: 2 }],
  ];
  expect(await values(page)).toEqual(expected);
  expect(await values(`${page}\n${page}`)).toEqual([...expected, ...expected]);
  expect(await values(page, 9, ['meta'])).toEqual([['line 1', JSON.parse(page)]]);
  for (const size of [1, 20, 1000])
    expect(await values(`${page}\n{"a":3}\n{"a":4}`, size)).toEqual([
      ...expected,
      ['line 2', { a: 3 }],
      ['line 3', { a: 4 }],
    ]);
  expect(await values('{"items":[]}')).toEqual([]);
  expect(await values('{"items":"none"}')).toEqual([['line 1', { items: 'none' }]]);
});

it('gives every value back, however the text is cut', async () => {
  const outer = fc.array(fc.jsonValue({ maxDepth: 4 }).filter((one) => one !== null && typeof one === 'object'));
  await fc.assert(
    fc.asyncProperty(outer, fc.integer({ min: 1, max: 50 }), fc.constantFrom(0, 2), async (list, size, indent) => {
      const plain = list.map((one) => JSON.parse(JSON.stringify(one)));
      expect((await values(JSON.stringify(list, null, indent), size)).map(([, value]) => value)).toEqual(plain);
      const objects = plain.filter((one) => !Array.isArray(one));
      if (objects.length === 0) return;
      const lines = objects.map((one) => JSON.stringify(one, null, indent)).join('\n');
      expect((await values(lines, size)).map(([, value]) => value)).toEqual(objects);
    }),
  );
});

it('takes NaN and infinite numbers as absent, and tells it', async () => {
  const { records, notes } = await read('[{"a":NaN,"b":"NaN","c":[-Infinity,1,Infinity]},NaN]');
  expect(records.map(({ value }) => value)).toEqual([{ a: null, b: 'NaN', c: [null, 1, null] }, null]);
  expect(new Set(notes).size).toBe(1);
});

describe('what is not JSON', () => {
  it.each([
    ['', 'line 1, column 1', 'a JSON value', 'the end of the file'],
    ['id,name\n1,x', 'line 1, column 1', 'a JSON value', 'id'],
    ['<graphml/>', 'line 1, column 1', 'a JSON value', '<graphml/>'],
    ['[{"a":1},\n {"a":1,}]', 'line 2, column 9', 'a name in double quotes', '}'],
    ['[{"a":1}\n{"a":1}]', 'line 2, column 1', '"," or "]"', '{'],
    ['[1,]', 'line 1, column 4', 'a JSON value', ']'],
    ['[1}', 'line 1, column 3', '"," or "]"', '}'],
    ['[1', 'line 1, column 3', '"," or "]"', 'the end of the file'],
    ['[{"a"', 'line 1, column 6', '":"', 'the end of the file'],
    ['[{"a":"b', 'line 1, column 7', 'text that ends with a double quote', 'the end of the file'],
    ['[{"a":1,', 'line 1, column 9', 'a name in double quotes', 'the end of the file'],
    ['{"a":1}\n{"a":nul}\n{}', 'line 2, column 6', 'a JSON value', 'nul'],
    ['{"a":1}\n{"a":1\n{"b":1}\n{}', 'line 3, column 1', '"," or "}"', '{'],
    [
      '{"a":1}\n{"a":"x\n{"b":1}',
      'line 2, column 6',
      'text that ends before its line and has only the escapes of JSON',
      '"x\n',
    ],
    [
      '{"a":1}\n{"a":"\\x"}',
      'line 2, column 6',
      'text that ends before its line and has only the escapes of JSON',
      '"\\x"',
    ],
    ["{'a':1}", 'line 1, column 2', 'a name in double quotes or "}"', "'"],
    ['{"a" 1}', 'line 1, column 6', '":"', '1'],
    ['{"a":01}', 'line 1, column 6', 'a JSON value', '01'],
    ['{"a":1} ]', 'line 1, column 9', 'a JSON value', ']'],
  ])('%j is told with its place', async (text, place, expected, found) => {
    for (const size of [1, 3, 1000]) expect((await read(text, size)).problems).toEqual([{ place, expected, found }]);
  });

  it('keeps what came before it', async () => {
    expect((await read('[{"a":1},{"a":2},oops]', 1000)).records).toHaveLength(2);
  });

  it('is bounded in depth and in length', async () => {
    const deep = await read(`[${'['.repeat(1e6)}`, 65_536);
    expect(deep.problems).toMatchObject([
      { place: 'line 1, column 2', expected: expect.stringContaining('at most 100 levels') },
    ]);
    const long = await read(`{"a":1}\n{"a":"${'x'.repeat(2e7)}"}`, 65_536);
    expect(long.problems).toMatchObject([
      { place: 'line 2, column 6', expected: 'a value of at most 16777216 characters' },
    ]);
    const members = Array.from({ length: 5 }, (_, at) => `"m${at}":"${'x'.repeat(4e6)}"`);
    expect((await read(`{${members}}`, 65_536)).problems).toMatchObject([
      { expected: 'a record of at most 16777216 characters' },
    ]);
  });

  it('never throws, whatever is in the file', async () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      ' ',
      '1',
      'a',
      '"a"',
      'null',
      '-',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 30 }), async (list) => {
        const text = list.join('');
        const whole = await read(text, 1000);
        expect(await read(text, 1)).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told whenever JSON.parse would refuse a list', async () => {
    const list = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1 }).map((one) => JSON.stringify(one));
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), async (text, seed) => {
        const at = seed % text.length;
        const broken = text.slice(0, at) + text.slice(at + 1);
        const { records, problems } = await read(broken, 5);
        let parsed: unknown[] | null = null;
        try {
          parsed = JSON.parse(broken);
        } catch {}
        if (parsed) expect(records.map(({ value }) => value)).toEqual(parsed);
        expect(problems).toHaveLength(parsed ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });
});
