/** How far something was at a time, in milliseconds. */
export interface Sample {
  reading: string | null;
  rows: number;
  at: number;
}

export interface Pace {
  /** A second. */
  rate: number;
  /** Seconds; undefined where nobody knows how many rows there are. */
  left: number | undefined;
}

/** Shorter says nothing yet. */
const leastMs = 900;

/** How fast rows are written since the first of two samples of the same reading, and how long the rest will take. */
export const paceOf = (first: Sample, now: Sample, ofRows: number | null): Pace | undefined => {
  const [rows, ms] = [now.rows - first.rows, now.at - first.at];
  if (first.reading !== now.reading || ms < leastMs || rows <= 0) return undefined;
  const rate = (rows / ms) * 1000;
  return { rate: Math.round(rate), left: ofRows === null ? undefined : Math.ceil(Math.max(0, ofRows - now.rows) / rate) };
};
