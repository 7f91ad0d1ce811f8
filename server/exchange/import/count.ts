import { abandoned } from '../../graph/errors.ts';
import { pace } from '../../graph/slices.ts';
import type { Import, Wanted } from './import.ts';
import { createProblems, sentencesOf } from './problems.ts';

/** How many rows an import has, which tells how far it is while it is written, and what is wrong with its files. */
export const countRows = async (
  given: Import,
  signal: AbortSignal,
  watch: (rows: number) => void,
): Promise<Record<Wanted, number> & { problems: readonly string[] }> => {
  const counts = { entities: 0, links: 0 };
  const problems = createProblems();
  const rested = pace();
  for (const wanted of ['entities', 'links'] as const) {
    for await (const part of given.read(wanted)) {
      if (signal.aborted) throw abandoned(signal);
      counts[wanted] += part[wanted].length;
      problems.add(...part.problems);
      watch(counts.entities + counts.links);
      await rested();
    }
  }
  return { ...counts, problems: sentencesOf(problems) };
};
