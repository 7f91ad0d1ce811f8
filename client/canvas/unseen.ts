import type { Core } from 'cytoscape';
import { redraw } from './renderer.ts';

// Not in Cytoscape's own scratchpad: to write there makes it look at the style of all elements.
/** Large pictures that are being filled or placed, each with the work that shows it when it is done. */
const working = new WeakMap<Core, object>();

/** Ids of what is still to be taken out of a large picture, and not drawn any more. */
const going = new WeakMap<Core, ReadonlySet<string>>();

export const isUnseen = (cy: Core): boolean => working.has(cy);

export const goingFrom = (cy: Core): ReadonlySet<string> | undefined => going.get(cy);

/** Shows nothing of what is done to a large picture until all is done; of several works the last one shows it. */
export const unseen = async <Result>(cy: Core, work: () => Promise<Result>): Promise<Result> => {
  const mine = {};
  working.set(cy, mine);
  try {
    return await work();
  } finally {
    if (working.get(cy) === mine) {
      working.delete(cy);
      if (!cy.destroyed()) redraw(cy);
    }
  }
};

/** Draws a large picture without what goes, and only then has it taken out, which takes longer. */
export const withoutFirst = async (
  cy: Core,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
  takeOut: () => Promise<void>,
): Promise<void> => {
  const painted = new Promise<void>((resolve) => {
    cy.one('painted', () => resolve());
    signal.addEventListener('abort', () => resolve());
  });
  going.set(cy, ids);
  cy.emit('going');
  await painted;
  await takeOut();
  if (going.get(cy) === ids) going.delete(cy);
};
