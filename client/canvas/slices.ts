/** A picture with more than this is large: what takes long in it is done in slices, and its look is simpler. */
const many = { entities: 400, links: 1500 };

export const isLarge = ({ entities, links }: Record<'entities' | 'links', { length: number }>): boolean =>
  entities.length > many.entities || links.length > many.links;

/** After so long, in milliseconds, whoever else waits has a turn; between two frames of a screen there are sixteen. */
const slice = 9;
/** Looked at the clock after each so many, for looking takes time too. */
const stride = 8;

// Unlike a timer it does not wait longer and longer.
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does something to each, a few at a time so that the page answers meanwhile; false when it was told to stop. */
export const inSlices = async <One>(
  all: ArrayLike<One>,
  each: (some: One[]) => void,
  signal?: AbortSignal,
  atOnce = stride,
  most = slice,
): Promise<boolean> => {
  let at = 0;
  while (at < all.length) {
    if (signal?.aborted) return false;
    const end = performance.now() + most;
    do {
      const some: One[] = [];
      for (const last = Math.min(at + atOnce, all.length); at < last; at += 1) some.push(all[at]!);
      each(some);
    } while (at < all.length && performance.now() < end);
    if (at < all.length) await breath();
  }
  return !signal?.aborted;
};
