import type { FileProblem } from '../network/network.ts';
import { deepest } from './scan.ts';

export interface Place {
  line: number;
  column: number;
}

/** What going into everything within a text finds: its values, and where it is wrong. */
export type Inspect = (
  text: string,
  start: Place,
) => { found: readonly { mended: boolean; offset: number; length: number }[]; problem: FileProblem | null };

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const problemAt = ({ line, column }: Place, expected: string, found: string): FileProblem => ({
  place: `line ${line}, column ${column}`,
  expected,
  found: shown(found),
});

const notNumbers = new Set(['NaN', 'Infinity', '-Infinity']);

/**
 * What is to be made of a text that is not JSON: null in the place of NaN and infinite numbers, which Python and R write
 * though JSON has none, and otherwise a problem at the place that is wrong.
 */
export const mend = (
  text: string,
  start: Place,
  expected: string,
  inspect: Inspect,
): { value: unknown; mended: true } | FileProblem => {
  if (notNumbers.has(text)) return { value: null, mended: true };
  if (text.startsWith('"'))
    return problemAt(start, 'text that ends before its line and has only the escapes of JSON', text);
  if (!text.startsWith('{') && !text.startsWith('[')) return problemAt(start, expected, text);
  const { found, problem } = inspect(text, start);
  if (problem) return problem;
  let [mended, from] = ['', 0];
  for (const { offset, length } of found.filter((one) => one.mended)) {
    mended += `${text.slice(from, offset)}null`;
    from = offset + length;
  }
  try {
    return { value: JSON.parse(mended + text.slice(from)), mended: true };
  } catch {
    return problemAt(start, `a value that closes what it opens, at most ${deepest} levels deep`, text);
  }
};
