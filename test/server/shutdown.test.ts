import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stopOnSignals } from '../../server/shutdown.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = (stop: () => Promise<void>) => {
  const listeners = new Map<string, () => void>();
  const codes: number[] = [];
  const logged: unknown[] = [];
  const process = {
    on: (signal: string, listener: () => void) => listeners.set(signal, listener),
    exit: (code: number) => void codes.push(code),
  };
  stopOnSignals(stop, process, (error) => logged.push(error));
  return { signal: (name: string) => listeners.get(name)?.(), codes, logged };
};

const aWhile = (milliseconds: number) => () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

it.each(['SIGTERM', 'SIGINT'])('stops in order on %s, then ends with 0', async (name) => {
  const { signal, codes } = start(aWhile(3_000));
  signal(name);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(codes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(codes).toEqual([0]);
});

it('stops once, however often it is told', async () => {
  const stop = vi.fn(aWhile(100));
  const { signal, codes } = start(stop);
  signal('SIGTERM');
  signal('SIGINT');
  signal('SIGTERM');
  await vi.advanceTimersByTimeAsync(200);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(codes).toEqual([0]);
});

it('ends with 1 when stopping takes longer than ten seconds', async () => {
  const { signal, codes } = start(() => new Promise(() => {}));
  signal('SIGTERM');
  await vi.advanceTimersByTimeAsync(9_999);
  expect(codes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(codes).toEqual([1]);
});

it('ends with 1 and says why when stopping fails', async () => {
  const fault = new Error('the graph would not close');
  const { signal, codes, logged } = start(() => Promise.reject(fault));
  signal('SIGINT');
  await vi.advanceTimersByTimeAsync(0);
  expect(codes).toEqual([1]);
  expect(logged).toEqual([fault]);
});

it('does nothing until it is told', async () => {
  const stop = vi.fn(aWhile(0));
  const { codes } = start(stop);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stop).not.toHaveBeenCalled();
  expect(codes).toEqual([]);
});
