import type { NetworkNode, NetworkPart } from '../network.ts';
import { readByLine, type GrowingPart, type LineReader } from '../part.ts';
import { linkLines, type LinkSection } from './links.ts';
import { mostWaiting, waitingVertices } from './project.ts';
import { relationNames } from './relations.ts';
import { sections, skipped } from './sections.ts';
import { vertices } from './vertices.ts';

const most = 10_000_000;

const heading = /^\s*\*\s*([A-Za-z]+)\s*(.*)$/;

/** Sections of Pajek's projects that are not read; a `*Vertices` after them is theirs. */
const left = new Map([
  ['permutation', 'Permutations'],
  ['hierarchy', 'Hierarchies'],
  ['events', 'Events over time'],
]);

const pajekReader = (read: { part: GrowingPart }): LineReader => {
  let network: { count: number; ofFirstMode: number | null; links: ReturnType<typeof linkLines> } | null = null;
  let title: string | null = null;
  let values: { kind: 'partition' | 'vector' | 'cluster'; said: string } | null = null;
  let [section, begun, inNetwork] = [skipped, false, true];
  const { ofVertices, ofValues, ofLinks, ofMatrix } = sections(read);
  const relations = relationNames();
  const waiting = waitingVertices();
  const noted = new Set<string>();

  const note = (sentence: string) => {
    if (!noted.has(sentence)) read.part.notes.push(sentence);
    noted.add(sentence);
  };
  const stop = (number: number, expected: string, found: string) => {
    read.part.problems.push({ place: `line ${number}`, expected, found });
    return 'end' as const;
  };

  const beginVertices = (said: string, number: number): 'end' | undefined => {
    if (network) {
      inNetwork = false;
      note('Only the first network of the file is read.');
      return undefined;
    }
    const [all, first] = said.split(/[\s,]+/);
    const [count, ofFirstMode] = [Number(all || NaN), first ? Number(first) : null];
    const fits = Number.isInteger(count) && count >= 0 && count <= most;
    if (!fits || (ofFirstMode !== null && !(Number.isInteger(ofFirstMode) && ofFirstMode <= count)))
      return stop(number, `*Vertices and a number up to ${most}`, `*Vertices ${said}`.slice(0, 60));
    network = { count, ofFirstMode, links: linkLines(count, relations.nameOf) };
    const put = (node: NetworkNode) =>
      count > mostWaiting || waiting.has(node.id) ? read.part.nodes.push(node) : waiting.put(node);
    section = ofVertices(vertices(count, ofFirstMode, number), put);
    return undefined;
  };

  const beginValues = ({ kind, said }: NonNullable<typeof values>, counted: string, number: number) => {
    values = null;
    const [count, size] = [Number(counted), network?.count ?? 0];
    if (size > 0 && size <= mostWaiting && (kind === 'cluster' || count === size))
      section = ofValues(waiting.section(kind, said, count, size), number);
    else note('Partitions, vectors and clusters are read where they belong to the network.');
    return undefined;
  };

  const beginLinks = (kind: string, said: string, number: number): 'end' | undefined => {
    if (!network) return stop(number, '*Vertices before the lines', `*${kind}`);
    const { links, ofFirstMode } = network;
    const of: LinkSection = { directed: kind.startsWith('arc'), label: relations.headed(said) };
    if (kind !== 'matrix') section = ofLinks(links, of, kind.endsWith('list'));
    else section = ofMatrix(links.matrix(ofFirstMode, { ...of, directed: ofFirstMode === null }), number);
    return undefined;
  };

  const begin = (name: string, said: string, number: number): 'end' | undefined => {
    const kind = name.toLowerCase();
    const isLeft = left.get(kind);
    if (kind === 'vertices' && values) return beginValues(values, said, number);
    if (kind === 'partition' || kind === 'vector' || kind === 'cluster') {
      [values, inNetwork] = [{ kind, said }, false];
    } else if (isLeft) {
      [values, inNetwork] = [null, false];
      note(`${isLeft} of the file are not read.`);
    } else if (kind === 'network') {
      inNetwork = network === null;
      if (inNetwork) title = said || title;
      else note('Only the first network of the file is read.');
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
      if (first !== '*')
        return begun
          ? section.take(line, number)
          : stop(number, 'a section such as *Vertices', line.trim().slice(0, 40));
      const [, name = '', said = ''] = heading.exec(line) ?? [];
      const { finish } = section;
      [section, begun] = [skipped, true];
      return begin(name, said.trim(), number) ?? finish();
    },
    end: function* () {
      yield* section.finish();
      for (const node of waiting.all()) yield read.part.nodes.push(node);
      if (!network) yield stop(1, 'a section *Vertices', 'none in the file');
    },
    about: () => (title === null ? undefined : { label: title }),
  };
};

/** Reads networks of Pajek (`.net`, `.mat`, and the first network of a `.paj` with what is said of its vertices). */
export const readPajek = (text: AsyncIterable<string>): AsyncIterable<NetworkPart> => readByLine(text, pajekReader);
