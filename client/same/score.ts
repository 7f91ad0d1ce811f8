/** A score from 0 to 1 in two digits; never as if it were certain when it is not. */
export const scoreText = (score: number): string => score.toFixed(3).slice(0, -1);
