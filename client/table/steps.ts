/** Where a key leads from a row. */
export const steps: Record<string, (here: number, last: number, page: number) => number> = {
  ArrowDown: (here, last) => Math.min(here + 1, last),
  ArrowUp: (here) => Math.max(here - 1, 0),
  PageDown: (here, last, page) => Math.min(here + page, last),
  PageUp: (here, _, page) => Math.max(here - page, 0),
  Home: () => 0,
  End: (_, last) => last,
};
