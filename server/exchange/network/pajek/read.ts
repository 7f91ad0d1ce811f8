import type { NetworkPart } from '../network.ts';
import { readByLine, type GrowingPart, type LineReader } from '../part.ts';
import { linkLines, type LinkSection } from './links.ts';
import { relationNames } from './relations.ts';
import { vertices } from './vertices.ts';

/** More vertices, or a longer line that is read as a whole, is no network but an attack. */
const [most, longest] = [10_000_000, 100_000];

const heading = /^\s*\*\s*([A-Za-z]+)\s*(.*)$/;

/** What is done with the lines of a section. */
type Take = (line: string, number: number) => ReturnType<LineReader['line']>;

const skip: Take = () => undefined;

/** Sections of Pajek's projects that are no network; those that follow them with `*Vertices` are theirs. */
const others: Record<string, string> = {
  partition: 'Partitions',
  vector: 'Vectors',
  cluster: 'Clusters',
  permutation: 'Permutations',
  hierarchy: 'Hierarchies',
  events: 'Events over time',
};

const pajekReader = (read: { part: GrowingPart }): LineReader => {
  let network: { count: number; ofFirstMode: number | null; links: ReturnType<typeof linkLines> } | null = null;
  let title: string | null = null;
  let [take, begun, inNetwork] = [skip, false, true];
  let finish: () => Iterable<unknown> = () => [];
  const relations = relationNames();
  const noted = new Set<string>();

  const note = (sentence: string) => {
    if (!noted.has(sentence)) read.part.notes.push(sentence);
    noted.add(sentence);
  };
  const problem = (number: number, expected: string, found: string) =>
    read.part.problems.push({ place: `line ${number}`, expected, found });
  const keep = (found: ReturnType<ReturnType<typeof linkLines>['pair']>) =>
    'from' in found ? read.part.links.push(found) : read.part.problems.push(found);
  const each = function* (all: Iterable<Parameters<typeof keep>[0]>) {
    for (const found of all) yield keep(found);
  };

  const whole =
    (read: (line: string, at: number) => unknown): Take =>
    (line, at) => {
      if (line.length > longest) problem(at, `a line of at most ${longest} characters`, 'a longer line');
      else read(line, at);
      return undefined;
    };

  const beginVertices = (said: string, number: number): 'end' | undefined => {
    if (network) {
      note('Only the first network of the file is read.');
      [inNetwork, take] = [false, skip];
      return undefined;
    }
    const [all, first] = said.split(/[\s,]+/);
    const [count, ofFirstMode] = [Number(all || NaN), first ? Number(first) : null];
    const fits = Number.isInteger(count) && count >= 0 && count <= most;
    if (!fits || (ofFirstMode !== null && !(Number.isInteger(ofFirstMode) && ofFirstMode <= count))) {
      problem(number, `*Vertices and a number up to ${most}`, `*Vertices ${said}`.slice(0, 60));
      return 'end';
    }
    const declared = vertices(count, ofFirstMode, number);
    const links = linkLines(count, relations.nameOf);
    network = { count, ofFirstMode, links };
    take = whole((line, at) => {
      const found = declared.take(line, at);
      if ('id' in found) read.part.nodes.push(found);
      else read.part.problems.push(found);
    });
    finish = function* () {
      for (const node of declared.missing()) yield read.part.nodes.push(node);
    };
    return undefined;
  };

  const beginLinks = (kind: string, said: string, number: number): 'end' | undefined => {
    if (!network) {
      problem(number, '*Vertices before the lines', `*${kind}`);
      return 'end';
    }
    const { links, ofFirstMode } = network;
    const section: LinkSection = { directed: kind.startsWith('arc'), label: relations.headed(said) };
    if (kind !== 'matrix') {
      take = kind.endsWith('list')
        ? (line, at) => each(links.list(line, at, section))
        : whole((line, at) => keep(links.pair(line, at, section)));
      return undefined;
    }
    const matrix = links.matrix(ofFirstMode, { ...section, directed: ofFirstMode === null });
    take = (line, at) => each(matrix.take(line, at));
    finish = function* () {
      const lacking = matrix.lacking();
      if (lacking) yield read.part.problems.push({ place: `line ${number}`, ...lacking });
    };
    return undefined;
  };

  const begin = (name: string, said: string, number: number): 'end' | undefined => {
    const kind = name.toLowerCase();
    begun = true;
    take = skip;
    const other = others[kind];
    if (kind === 'network') {
      inNetwork = network === null;
      if (inNetwork) title = said || title;
      else note('Only the first network of the file is read.');
    } else if (other) {
      inNetwork = false;
      note(`${other} of the file are not read.`);
    } else if (!inNetwork) return undefined;
    else if (kind === 'vertices') return beginVertices(said, number);
    else if (/^(?:arcs|edges|links|arcslist|edgeslist|matrix)$/.test(kind)) return beginLinks(kind, said, number);
    else note(`The section *${name} of the file is not read.`);
    return undefined;
  };

  return {
    line: (given, number) => {
      const line = number === 1 ? given.replace(/^\uFEFF/, '') : given;
      const first = line.trimStart()[0];
      if (first === undefined || first === '%') return undefined;
      if (first !== '*') {
        if (begun) return take(line, number);
        problem(number, 'a section such as *Vertices', line.trim().slice(0, 40));
        return 'end';
      }
      const [, name = '', said = ''] = heading.exec(line) ?? [];
      const work = finish; // of the section before
      finish = () => [];
      if (begin(name, said.trim(), number) === 'end') return 'end';
      return work();
    },
    end: function* () {
      yield* finish();
      if (!network) yield problem(1, 'a section *Vertices', 'none in the file');
    },
    about: () => (title === null ? undefined : { label: title }),
  };
};

/** Reads networks of Pajek (`.net`, `.mat`, and the first network of a `.paj`). */
export const readPajek = (text: AsyncIterable<string>): AsyncIterable<NetworkPart> => readByLine(text, pajekReader);
