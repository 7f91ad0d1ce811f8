/** Pixels of a mark at a zoom of 1. */
export const sizes = { smallest: 13, middle: 20, largest: 34 } as const;
