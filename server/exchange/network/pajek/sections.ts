import type { FileProblem, NetworkNode } from '../network.ts';
import type { GrowingPart, LineReader } from '../part.ts';
import type { linkLines, LinkSection } from './links.ts';
import type { waitingVertices } from './project.ts';
import type { vertices } from './vertices.ts';

/** What is done with the lines of a section, and after the last of them. */
export interface Section {
  take: (line: string, number: number) => ReturnType<LineReader['line']>;
  finish: () => Iterable<unknown>;
}

export const skipped: Section = { take: () => undefined, finish: () => [] };

/** A longer line that is read as a whole is no vertex or link but an attack. */
const longest = 100_000;

/** The sections that are read; what they find goes into `read.part`. */
export const sections = (read: { part: GrowingPart }) => {
  type Found = ReturnType<ReturnType<typeof linkLines>['pair']>;
  const wrong = (problem: FileProblem) => read.part.problems.push(problem);
  const keep = (found: Found) => ('from' in found ? read.part.links.push(found) : wrong(found));
  const each = function* (all: Iterable<Found>) {
    for (const found of all) yield keep(found);
  };
  const whole =
    (read: (line: string, number: number) => unknown): Section['take'] =>
    (line, number) => {
      const fits = line.length <= longest;
      if (fits) read(line, number);
      else
        wrong({ place: `line ${number}`, expected: `a line of at most ${longest} characters`, found: 'a longer one' });
      return undefined;
    };
  type Lacking = () => Pick<FileProblem, 'expected' | 'found'> | null;
  const complete = (lacking: Lacking, begun: number): Section['finish'] =>
    function* () {
      const problem = lacking();
      if (problem) yield wrong({ place: `line ${begun}`, ...problem });
    };

  return {
    ofVertices: ({ take, missing }: ReturnType<typeof vertices>, put: (node: NetworkNode) => unknown): Section => ({
      take: whole((line, number) => {
        const found = take(line, number);
        if ('id' in found) put(found);
        else wrong(found);
      }),
      finish: function* () {
        for (const node of missing()) yield put(node);
      },
    }),
    ofValues: (values: ReturnType<ReturnType<typeof waitingVertices>['section']>, begun: number): Section => ({
      take: whole((line, number) => {
        const problem = values.take(line, number);
        if (problem) wrong(problem);
      }),
      finish: complete(values.lacking, begun),
    }),
    ofLinks: ({ pair, list }: ReturnType<typeof linkLines>, of: LinkSection, inLists: boolean): Section => ({
      take: inLists
        ? (line, number) => each(list(line, number, of))
        : whole((line, number) => keep(pair(line, number, of))),
      finish: skipped.finish,
    }),
    ofMatrix: ({ take, lacking }: ReturnType<ReturnType<typeof linkLines>['matrix']>, begun: number): Section => ({
      take: (line, number) => each(take(line, number)),
      finish: complete(lacking, begun),
    }),
  };
};
