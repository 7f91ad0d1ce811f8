import type { Amount } from './rules.ts';

/** Steps of a scale: step `at` begins with `begins[at]`, the last one ends with `most`. */
export interface Scale {
  begins: readonly number[];
  most: number;
}

const whole = ({ written }: Amount) => written === 'whole' || written === 'year';

/** Cuts what there is into at most so many steps; whole numbers are cut between them. Undefined without values. */
export const scaleOf = (values: readonly number[], amount: Amount, steps: number): Scale | undefined => {
  if (values.length === 0) return undefined;
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const cut = (at: number) => least + (most - least) * (at / steps) ** (amount.growing ? 2 : 1);
  const begins = Array.from({ length: steps }, (_, at) => (whole(amount) ? Math.ceil(cut(at)) : cut(at)));
  return { begins: [...new Set(begins)].filter((one) => one <= most), most };
};

export const stepOf = ({ begins }: Scale, value: number): number =>
  Math.max(
    begins.findLastIndex((begin) => begin <= value),
    0,
  );
