import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createAnalyst, type Analyst } from '../../../server/analysis/analyst.ts';
import type { CoverageParams } from '../../../server/analysis/coverage-question.ts';
import type { SnapshotRows } from '../../../server/analysis/snapshot-rows.ts';
import { rowsOf } from './snapshot.ts';

const file = new URL('../../../server/analysis/analyst.worker.ts', import.meta.url);
const asked: CoverageParams = {
  rows: 'COUNTRY',
  columns: 'COUNTRY',
  units: null,
  kinds: null,
  years: null,
  nullModel: null,
  order: 'TOTAL',
  rowIds: null,
  columnIds: null,
  mostCells: 100,
};

let analyst: Analyst;
const threads: Worker[] = [];
const logged: unknown[] = [];
const start = () => {
  const open = () => {
    const thread = new Worker(file, { execArgv: ['--import', '@oxc-node/core/register'] });
    threads.push(thread);
    return thread;
  };
  analyst = createAnalyst({ log: (error) => logged.push(error), open });
};
afterEach(async () => {
  await analyst.close();
  threads.length = 0;
  expect(logged.splice(0)).toEqual([]);
});

const data = rowsOf({ p1: ['CN', 'FI'], p2: ['CN', 'SG'] });

/** Data under this key, with how often they were read. */
const subject = (key: string, rows: SnapshotRows = data) => {
  const read = async () => {
    told.reads += 1;
    await setTimeout(5);
    return rows;
  };
  const told = { key, read, reads: 0 };
  return told;
};

it('answers, and reads what two ask about at the same time only once', async () => {
  start();
  const same = subject('a');
  const [one, two] = await Promise.all([analyst.ask('coverage', same, asked), analyst.ask('coverage', same, asked)]);
  expect(one).toMatchObject({ units: 2, total: 4, rows: { ids: ['CN', 'FI', 'SG'] } });
  expect(two).toEqual(one);
  await analyst.ask('coverage', same, asked);
  expect([same.reads, threads.length]).toEqual([1, 1]);
});

it('tells data of different versions apart, and reads again what it has forgotten', async () => {
  start();
  const first = subject('0');
  const later = [1, 2, 3, 4].map((at) => subject(String(at), rowsOf({ p1: ['CN', 'FI'], [`p2${at}`]: ['CN', 'DE'] })));
  for (const one of [first, ...later]) await analyst.ask('coverage', one, asked);
  expect((await analyst.ask('coverage', later[0] ?? first, asked)).rows.ids).toEqual(['CN', 'DE', 'FI']);
  expect((await analyst.ask('coverage', first, asked)).rows.ids).toEqual(['CN', 'FI', 'SG']);
  expect([first.reads, ...later.map(({ reads }) => reads)]).toEqual([2, 1, 1, 1, 1]);
});

it('passes on that the data could not be read, and reads them when it is asked again', async () => {
  start();
  let fails = true;
  const flaky = {
    key: 'a',
    read: async () => {
      if (fails) throw new Error('the graph is away');
      return data;
    },
  };
  await expect(analyst.ask('coverage', flaky, asked)).rejects.toThrow('the graph is away');
  fails = false;
  expect((await analyst.ask('coverage', flaky, asked)).units).toBe(2);
});

it('passes on what went wrong with one question, and answers the next', async () => {
  start();
  const wrong = { ...asked, rows: 'PLANET' as 'COUNTRY' };
  await expect(analyst.ask('coverage', subject('a'), wrong)).rejects.toThrow(TypeError);
  expect((await analyst.ask('coverage', subject('a'), asked)).units).toBe(2);
  expect(threads).toHaveLength(1);
});

it('survives its thread: who waits is told so by a code, who asks again is answered by a new one', async () => {
  start();
  await analyst.ask('coverage', subject('a'), asked);
  const waiting = expect(analyst.ask('coverage', subject('b'), asked)).rejects.toMatchObject({
    code: 'ANALYSIS_BROKE_OFF',
  });
  await threads[0]?.terminate();
  await waiting;
  const again = subject('a');
  expect((await analyst.ask('coverage', again, asked)).units).toBe(2);
  expect([again.reads, threads.length]).toEqual([1, 2]);
});

it('rejects what was being computed when its thread ended', async () => {
  start();
  const same = subject('a');
  await analyst.ask('coverage', same, asked);
  const many = Array.from({ length: 40 }, (_, at) => analyst.ask('coverage', same, { ...asked, mostCells: at }));
  const outcomes = Promise.allSettled(many);
  await Promise.all([threads[0]?.terminate(), setTimeout(1)]);
  const settled = await outcomes;
  expect(settled.some(({ status }) => status === 'rejected')).toBe(true);
});

it('ends its thread when it is closed, and answers nobody then', async () => {
  start();
  await analyst.ask('coverage', subject('a'), asked);
  await analyst.close();
  expect(threads[0]?.threadId).toBe(-1);
  await expect(analyst.ask('coverage', subject('a'), asked)).rejects.toMatchObject({ code: 'ANALYSIS_BROKE_OFF' });
});
