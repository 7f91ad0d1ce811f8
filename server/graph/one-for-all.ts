/**
 * Looks once for all who ask while an earlier look is under way: each hears of what was so after it had asked.
 * A look that fails is told to those alone who waited for it.
 */
export const oneForAll = <T>(look: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = () => {
    next = undefined;
    const begun = look();
    running = begun;
    const over = () => {
      if (running === begun) running = undefined;
    };
    begun.then(over, over);
    return begun;
  };
  return () => {
    if (!running) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
};
