import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLines } from '../../../../server/exchange/network/lines.ts';

const pieces = async function* (all: Iterable<string>) {
  yield* all;
};

const collected = async (all: Iterable<string>, limit?: number) => {
  const lines: string[] = [];
  for await (const part of inLines(pieces(all), limit)) {
    expect(part.first).toBe(lines.length + 1);
    lines.push(...part.lines);
    if (part.tooLong) return { lines, tooLong: part.tooLong };
  }
  return { lines, tooLong: undefined };
};

it('counts the same lines wherever the pieces end, of Unix, Windows and old Macs', async () => {
  const text = fc.array(fc.constantFrom('a', '中', '\n', '\r', '\r\n', ''), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (all) => {
      const given = all.map((words) => words.join(''));
      const expected = given.join('').split(/\r\n|\r|\n/);
      if (expected.at(-1) === '') expected.pop();
      expect((await collected(given)).lines).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('gives up on a line that does not end, and holds no more of it', async () => {
  let taken = 0;
  const endless = function* () {
    yield 'short\n';
    for (;;) {
      taken += 1;
      yield 'x'.repeat(1000);
    }
  };
  expect(await collected(endless(), 10_000)).toEqual({ lines: ['short'], tooLong: 'line 2' });
  expect(taken).toBe(11);
});

it('keeps the lines before one that is too long in the same piece', async () => {
  expect(await collected(['a\nb\ncccccc\nd\n'], 5)).toEqual({ lines: ['a', 'b'], tooLong: 'line 3' });
});
