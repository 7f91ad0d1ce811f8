import { inLines } from './lines.ts';
import type { FileProblem, NetworkLink, NetworkNode, NetworkPart } from './network.ts';

/** A part while it is being read. */
export interface GrowingPart {
  nodes: NetworkNode[];
  links: NetworkLink[];
  problems: FileProblem[];
  notes: string[];
}

const most = 1_000;

/** What a reader has read and not given yet. `given` empties it. */
export const growingPart = () => {
  const empty = (): GrowingPart => ({ nodes: [], links: [], problems: [], notes: [] });
  const read = { part: empty() };
  return {
    read,
    full: () => read.part.nodes.length + read.part.links.length + read.part.problems.length >= most,
    *given(): Generator<NetworkPart> {
      const { nodes, links, problems, notes } = read.part;
      if (nodes.length + links.length + problems.length + notes.length === 0) return;
      read.part = empty();
      yield { nodes, links, problems, ...(notes.length > 0 ? { notes } : {}) };
    },
  };
};

/** Reads a format line by line. */
export interface LineReader {
  /**
   * Takes a line. Where it holds much, the rest of the work is what it gives back, to be gone through step by step;
   * `'end'` ends the reading.
   */
  line: (line: string, number: number) => Iterable<unknown> | 'end' | undefined;
  /** What is left to do after the last line, and what is known of the network as a whole. */
  end: () => Iterable<unknown>;
  about?: () => NetworkPart['about'];
}

/** Reads a text line by line and gives what was read in parts. `read.part` is where the reader puts what it finds. */
export async function* readByLine(
  text: AsyncIterable<string>,
  reader: (read: { part: GrowingPart }) => LineReader,
): AsyncGenerator<NetworkPart> {
  const { read, full, given } = growingPart();
  const { line: take, end, about } = reader(read);
  const steps = function* (work: Iterable<unknown>) {
    for (const _ of work) if (full()) yield* given();
  };
  for await (const { first, lines, tooLong } of inLines(text)) {
    for (const [at, line] of lines.entries()) {
      const work = take(line, first + at);
      if (work === 'end') return void (yield* given());
      if (work) yield* steps(work);
      if (full()) yield* given();
    }
    if (tooLong) {
      read.part.problems.push({ place: tooLong, expected: 'a line of at most 10 MB', found: 'a longer line' });
      return void (yield* given());
    }
    yield* given();
  }
  yield* steps(end());
  yield* given();
  const whole = about?.();
  if (whole) yield { about: whole, nodes: [], links: [], problems: [] };
}
