import { beforeEach, expect, it, vi } from 'vitest';
import { arrangeAhead, arrangeAside, prepareArranger, takeAhead } from '../../../client/canvas/arranger.ts';
import type { Task } from '../../../client/canvas/arrange.worker.ts';

class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: object }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  asked: Task[] = [];
  isOver = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(task: Task) {
    this.asked.push(task);
  }
  terminate() {
    this.isOver = true;
  }
}

const task: Task = {
  layout: 'force',
  input: { entities: [], links: [], placed: {}, space: { width: 800, height: 600 } },
};
const points = { a: { x: 1, y: 2 } };

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  // Whatever was at hand is taken and ended.
  takeAhead(undefined, 'force');
  arrangeAside(task).end();
  FakeWorker.all = [];
  return () => void vi.unstubAllGlobals();
});

it('asks the worker that is at hand, and has it at hand again once it has answered', async () => {
  prepareArranger();
  prepareArranger();
  const { points: first } = arrangeAside(task);
  FakeWorker.all[0]!.onmessage?.({ data: points });
  expect(await first).toEqual(points);
  arrangeAside(task);
  expect(FakeWorker.all).toHaveLength(1);
  expect(FakeWorker.all[0]!.asked).toHaveLength(2);
});

it('ends at once what is not wanted any more, and nothing that has answered', async () => {
  const stopped = arrangeAside(task);
  stopped.end();
  const answered = arrangeAside(task);
  FakeWorker.all[1]!.onmessage?.({ data: points });
  await answered.points;
  answered.end();
  expect(FakeWorker.all.map(({ isOver }) => isOver)).toEqual([true, false]);
});

it('tells why it failed, and takes another worker next time', async () => {
  const { points: failed } = arrangeAside(task);
  FakeWorker.all[0]!.onerror?.({ message: 'broken' });
  await expect(failed).rejects.toThrow('broken');
  arrangeAside(task);
  expect(FakeWorker.all.map(({ isOver }) => isOver)).toEqual([true, false]);
});

it('gives what was begun ahead once, to those it was begun for, and ends it for others', async () => {
  const [these, others] = [{}, {}];
  arrangeAhead(these, task);
  FakeWorker.all[0]!.onmessage?.({ data: points });
  expect(await takeAhead(these, 'force')?.points).toEqual(points);
  expect(takeAhead(these, 'force')).toBeUndefined();

  arrangeAhead(these, task);
  arrangeAhead(these, task);
  expect(FakeWorker.all[0]!.asked).toHaveLength(2);
  expect(takeAhead(others, 'force')).toBeUndefined();
  expect(FakeWorker.all[0]!.isOver).toBe(true);

  arrangeAhead(these, task);
  expect(takeAhead(these, 'region')).toBeUndefined();
  expect(FakeWorker.all[1]!.isOver).toBe(true);
});
