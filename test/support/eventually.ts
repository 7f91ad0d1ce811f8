import { setTimeout as wait } from 'node:timers/promises';

/** Waits until a condition holds, and fails after a minute. */
export const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not happen within a minute');
    await wait(50);
  }
};
