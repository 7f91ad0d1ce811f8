import type { Writable } from 'node:stream';
import { copyOf } from './copy.ts';
import type { NetworkFormat, NetworkLink, NetworkPart, WrittenNetwork } from './network.ts';
import { numberIn } from './number.ts';
import { readByLine, type GrowingPart, type LineReader } from './part.ts';
import { writePieces } from './pieces.ts';

/** How much is looked through for a tab, which says what divides the words of the whole file. */
const enough = 1_000_000;

/** How JSON and XML begin. */
const other = /^\s*(?:[{<]|\[\s*(?:["{[\d]|$))/;

/** The words of a line; those of a long one are not made at once. */
function* wordsOf(line: string, tabs: boolean): Generator<string> {
  const word = tabs ? /[^\t]+/g : /\S+/g;
  for (let found = word.exec(line); found; found = word.exec(line)) yield found[0];
}

const sifReader = (read: { part: GrowingPart }): LineReader => {
  // A node is there because it is named, and it is told once.
  const named = new Set<string>();
  let [waiting, length, tabs] = [[] as [string, number][], 0, null as boolean | null];

  const node = (id: string, place: string) => {
    if (named.has(id)) return;
    named.add(copyOf(id));
    read.part.nodes.push({ id, label: null, parent: null, attributes: {}, place });
  };
  const take = function* (line: string, number: number, byTabs: boolean) {
    const place = `line ${number}`;
    const words = wordsOf(line, byTabs);
    const [from, label] = [words.next().value as string | undefined, words.next().value as string | undefined];
    if (from === undefined) return;
    node(from, place);
    let alone = label !== undefined;
    for (const to of words) {
      node(to, place);
      alone = false;
      const link: NetworkLink = {
        id: null,
        from,
        to,
        directed: true,
        label: label ?? null,
        weight: null,
        attributes: {},
        place,
      };
      yield read.part.links.push(link);
    }
    if (alone)
      read.part.problems.push({ place, expected: 'a node, or a node, a kind of link and nodes', found: 'two words' });
  };
  const decide = function* (byTabs: boolean) {
    tabs = byTabs;
    const lines = waiting;
    waiting = [];
    for (const [line, number] of lines) yield* take(line, number, byTabs);
  };

  return {
    line: (given, number) => {
      const line = number === 1 ? given.replace(/^\uFEFF/, '') : given;
      if (line.trim() === '') return undefined;
      if (number === 1 && other.test(line) && !line.includes('\t')) {
        read.part.problems.push({
          place: 'line 1',
          expected: 'a node, a kind of link and nodes',
          found: line.slice(0, 40),
        });
        return 'end';
      }
      const hasTab = line.includes('\t');
      if (tabs === false && hasTab) {
        const found = 'a tab, where lines before it are divided by spaces';
        read.part.problems.push({ place: `line ${number}`, expected: 'words divided as before', found });
        return 'end';
      }
      if (tabs !== null) return take(line, number, tabs);
      waiting.push([line, number]);
      length += line.length;
      return hasTab || length > enough ? decide(hasTab) : undefined;
    },
    end: () => (tabs === null ? decide(false) : []),
  };
};

const word = (text: string) => text.replace(/[\t\r\n]+/g, ' ');

/** Writes SIF with tabs, each node first; the tab after it keeps a name with spaces from being taken for a link. */
const writeSif = (network: WrittenNetwork, to: Writable): Promise<void> =>
  writePieces(
    (async function* () {
      for await (const { id } of network.nodes()) yield `${word(id)}\t\n`;
      for await (const { from, label, to: end } of network.links())
        yield `${word(from)}\t${word(label || 'interacts with')}\t${word(end)}\n`;
    })(),
    to,
  );

/**
 * Any table looks a little like it. Here the second word is one of few and no number, and a line has three words, or one,
 * or as many as it likes, but not every line the same.
 */
const recognises = (beginning: string): boolean => {
  const byTabs = beginning.includes('\t');
  const all = beginning.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const whole = all.length > 1 && !/[\r\n]$/.test(beginning) ? all.slice(0, -1) : all;
  const lines = whole.map((line) => line.split(byTabs ? /\t+/ : /\s+/).filter(Boolean));
  const counts = new Set(lines.map((words) => words.length));
  const links = lines.filter((words) => words.length > 2);
  const kinds = new Set(links.map(([, kind = '']) => kind));
  const fewKinds = kinds.size > 0 && (kinds.size < links.length || links.length === 1);
  if (!fewKinds || counts.has(2) || [...kinds].some((kind) => numberIn(kind) !== undefined)) return false;
  return (counts.size > 1 || counts.has(3)) && !/^\uFEFF?\s*[[{<*#%]/.test(beginning);
};

/** The Simple Interaction Format of Cytoscape: if there is a tab in the file, tabs divide, otherwise spaces do. */
export const sif: NetworkFormat = {
  name: 'sif',
  title: 'SIF (Cytoscape)',
  endings: ['sif'],
  mediaType: 'text/x-sif',
  recognises,
  read: (text: AsyncIterable<string>): AsyncIterable<NetworkPart> => readByLine(text, sifReader),
  write: writeSif,
  leavesOut: [
    'labels and attributes of nodes',
    'weights, attributes and ids of links',
    'that a link has no direction (all have one) or no label ("interacts with")',
    'parents',
    'attributes of the network',
    'tabs and line ends in names',
  ],
};
