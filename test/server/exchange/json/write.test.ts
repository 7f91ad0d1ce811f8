import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { jsonList, jsonMembers, writePieces } from '../../../../server/exchange/json/write.ts';

const given = async (pieces: AsyncIterable<string>) => {
  const written: Buffer[] = [];
  await writePieces(pieces, new Writable({ write: (piece: Buffer, _, done) => (written.push(piece), done()) }));
  return Buffer.concat(written).toString();
};

async function* numbers(count: number) {
  for (let at = 0; at < count; at++) yield at;
}

it('writes lists and objects, an element a line', async () => {
  expect(await given(jsonList(numbers(2), (one, at) => [one, at]))).toBe('[\n[0,0],\n[1,1]\n]');
  expect(await given(jsonMembers(numbers(2), (one) => [`"${one}`, { one }]))).toBe(
    '{\n"\\"0":{"one":0},\n"\\"1":{"one":1}\n}',
  );
  expect(JSON.parse(await given(jsonList(numbers(100_000), (one) => one)))).toHaveLength(100_000);
  expect(JSON.parse(await given(jsonList(numbers(0), (one) => one)))).toEqual([]);
});

it('makes no more than is taken, and ends what makes it when nobody takes any more', async () => {
  let [made, isEnded] = [0, false];
  const pieces = async function* () {
    try {
      for (;;) yield `${made++}`.padEnd(1000);
    } finally {
      isEnded = true;
    }
  };
  const stuck = new Writable({ write: () => {} });
  const writing = writePieces(pieces(), stuck);
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  expect(made).toBeLessThan(1000);
  stuck.destroy(new Error('gone'));
  await expect(writing).rejects.toThrow('gone');
  expect(isEnded).toBe(true);
});
