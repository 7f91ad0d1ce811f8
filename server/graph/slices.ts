import { setImmediate } from 'node:timers/promises';

/** How long one thing may hold up all others. */
const sliceMs = 4;

/** Says after each piece of long work whether to rest: a promise to wait for once a slice of time is over. */
export const pace = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  const rest = async () => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < sliceMs ? undefined : rest());
};

/** Makes so many things one after the other, in slices, so that a long list holds up nobody. */
export const inSlices = async <T>(length: number, make: (at: number) => T): Promise<T[]> => {
  const made: T[] = [];
  const rested = pace();
  for (let at = 0; at < length; at += 1) {
    made.push(make(at));
    const rest = rested();
    if (rest) await rest;
  }
  return made;
};
