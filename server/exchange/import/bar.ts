import type { Wanted, Watch } from './import.ts';

const width = 24;
const betweenMs = 200;
const whole = new Intl.NumberFormat('en');

/** What a line of progress says: how much there is of it, how quickly it goes and how long it takes yet. */
export const barOf = (rows: number, ofRows: number, wanted: Wanted, milliseconds: number): string => {
  const share = ofRows === 0 ? 1 : Math.min(1, rows / ofRows);
  const full = Math.round(share * width);
  const rate = rows / Math.max(1, milliseconds);
  const left = Math.ceil((ofRows - rows) / Math.max(rate, 1e-9) / 1000);
  const pace = `${whole.format(Math.round(rate * 1000))} a second, ${whole.format(Math.max(0, left))} s left`;
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${whole.format(rows)} of ${whole.format(ofRows)} ${wanted}, ${pace}`;
};

/** Writes a line over and over while rows are written; `totals` is how many there are. */
export const progressBar = (totals: Readonly<Record<Wanted, number>>, write: (line: string) => void): Watch => {
  let [reading, begin, last]: [Wanted | null, number, number] = [null, 0, 0];
  return ({ wanted, rows }) => {
    const now = performance.now();
    if (wanted !== reading) [reading, begin] = [wanted, now];
    else if (now - last < betweenMs && rows < totals[wanted]) return;
    last = now;
    write(barOf(rows, totals[wanted], wanted, now - begin));
  };
};
