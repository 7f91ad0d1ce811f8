import type { Ask, ReadName } from '../../graph/graph.ts';
import { pace } from '../../graph/slices.ts';
import type { InputFile } from '../file/input.ts';
import type { FileProblem } from '../network/network.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import { checkJoining } from './joining.ts';
import type { Import, Wanted } from './import.ts';
import { createProblems } from './problems.ts';
import { previewTables, type TablePreview } from './preview-tables.ts';
import type { Understanding } from './understand.ts';

/** What of long files is read to be told of: of entities and of links so many, and for so long. */
export interface Bound {
  facts: number;
  ms: number;
}

const usualBound: Bound = { facts: 25_000, ms: 1_500 };
const mostExamples = 10;
const longestName = 200;

/** What files would bring into the graph, as far as they were read. */
export interface Preview {
  entities: ReadonlyMap<string, number>;
  links: ReadonlyMap<string, number>;
  complete: boolean;
  joins: number;
  examples: readonly string[];
  problems: readonly FileProblem[];
  problemCount: number;
  notes: readonly string[];
  tables: readonly TablePreview[];
}

const countsOf = (kinds: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
};

const examplesOf = (facts: readonly EntityFact[]): string[] =>
  [...new Set(facts.map(({ nameZh, nameEn, id }) => (nameZh ?? nameEn ?? id).slice(0, longestName)))].slice(
    0,
    mostExamples,
  );

/** Reads files as they are understood, up to a bound; nothing is written. */
export const previewImport = async (
  ask: Ask<ReadName>,
  { files, understanding, given }: { files: readonly InputFile[]; understanding: Understanding; given: Import },
  { facts: most, ms }: Bound = usualBound,
): Promise<Preview> => {
  const problems = createProblems();
  const notes = new Set<string>();
  const rested = pace();

  const read = async <Fact>(
    wanted: Wanted,
    of: (part: { entities: readonly EntityFact[]; links: readonly LinkFact[] }) => readonly Fact[],
  ) => {
    const begin = performance.now();
    const facts: Fact[] = [];
    for await (const part of given.read(wanted)) {
      problems.add(...part.problems);
      part.notes?.forEach((note) => notes.add(note));
      for (const fact of of(part)) facts.push(fact);
      if (facts.length >= most || performance.now() - begin > ms) return { facts, complete: false };
      await rested();
    }
    return { facts, complete: true };
  };

  const entities = await read('entities', (part) => part.entities);
  const links = await read('links', (part) => part.links);
  const joining = await checkJoining(ask, entities.facts, links.facts, { complete: entities.complete, problems });
  return {
    entities: countsOf(new Map(entities.facts.map(({ id, kind }) => [id, kind])).values()),
    links: countsOf(links.facts.map(({ kind }) => kind)),
    complete: entities.complete && links.complete,
    joins: joining,
    examples: examplesOf(entities.facts),
    problems: problems.first,
    problemCount: problems.count,
    notes: [...notes],
    tables: understanding.as === 'tables' ? await previewTables(files, understanding.tables.tables) : [],
  };
};
