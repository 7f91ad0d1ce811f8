const thin = 1.3;
const thick = 9;

/** Width of an arc in pixels by its number, on a square-root scale; the most in sight is never too thick. */
export const arcWidth = (most: number): ((number: number) => number) => {
  const unit = Math.min(thin, thick / Math.sqrt(Math.max(most, 1)));
  return (number) => unit * Math.sqrt(number);
};
