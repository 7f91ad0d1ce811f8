/** So many marks have room at their full size. */
const roomy = 150;

/** Not smaller than this part of it, or they could not be told apart any more. */
const least = 0.45;

/** Pixels of a mark at a zoom of 1, in a picture of so many: a crowd has smaller ones, or they would cover one another. */
export const sizesIn = (marks: number): Record<'smallest' | 'middle' | 'largest', number> => {
  const part = Math.min(1, Math.max(least, Math.sqrt(roomy / marks)));
  return { smallest: 13 * part, middle: 20 * part, largest: 34 * part };
};
