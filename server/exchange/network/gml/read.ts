import type { NetworkPart } from '../network.ts';
import { numberIn } from '../number.ts';
import { growingPart } from '../part.ts';
import { growingItem } from './item.ts';
import { gmlScanner, type GmlTaker } from './scan.ts';
import { nameOf, unescaped } from './text.ts';
import { bareValue, growingAttributes, textValue } from './values.ts';

const [pieceLength, longest] = [65_536, 10_000_000];

/** What a node or link may have; more is no network but an attack. */
const [deepest, longestName, mostValues] = [32, 1_000, 100_000];

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Takes the words of GML and makes nodes and links of them, in `read.part`; it stops at what cannot be GML. */
const gmlParser = (read: ReturnType<typeof growingPart>['read']) => {
  const about = growingAttributes();
  const item = growingItem();
  /** The lists that are open: `graph`, then `node` or `edge`, then those inside them. */
  const open: string[] = [];
  let [key, prefix, graphs, values, linkCame, ended] = [undefined as string | undefined, '', 0, 0, false, false];

  const stop = (line: number, expected: string, found: string) => {
    if (!ended) read.part.problems.push({ place: `line ${line}`, expected, found });
    ended = true;
  };
  const inItem = () => open[0] === 'graph' && (open[1] === 'node' || open[1] === 'edge');
  const value = (written: string, line: number, quoted: boolean) => {
    const at = key ?? '';
    key = undefined;
    if (open.length === 0 && at === 'Creator') return item.madeBy(unescaped(written));
    if (open[0] !== 'graph') return;
    if ((values += 1) > mostValues) return stop(line, `at most ${mostValues} values in a list`, 'more');
    const said = () => (quoted ? textValue(written) : bareValue(written));
    if (inItem()) return open.length === 2 ? item.take(at, written, quoted) : item.put(prefix + nameOf(at), said());
    if (open.length > 1) return about.put(prefix + nameOf(at), said());
    if (at !== 'directed') return at === 'multigraph' ? undefined : about.put(nameOf(at), said());
    if (linkCame && numberIn(written) === 1) stop(line, 'directed before the first edge', 'directed after it');
    item.linksAre(numberIn(written) === 1);
  };
  const taker: GmlTaker = {
    word: (word, line) => {
      if (ended) return;
      if (key !== undefined) value(word, line, false);
      else if (/^[\p{L}_]/u.test(word) && word.length <= longestName) key = word;
      else stop(line, 'a key such as graph, node or label', short(word));
    },
    text: (text, line) => {
      if (ended) return;
      if (key === undefined) stop(line, 'a key such as graph, node or label', short(`"${text}"`));
      else value(text, line, true);
    },
    open: (line) => {
      if (ended) return;
      if (key === undefined) return stop(line, 'a key before a list', '[');
      if (open.length === 0 && key === 'graph' && (graphs += 1) > 1)
        return stop(line, 'one graph', 'a second one, which is not read');
      if (open.length === 0 && key !== 'graph')
        read.part.notes.push(`What stands beside the graph (${short(key)}) is not read.`);
      if (open.length >= deepest || prefix.length > longestName)
        return stop(line, `lists at most ${deepest} deep`, 'a deeper one');
      open.push(key);
      if (open.length === 2 && inItem()) {
        item.begin(key === 'node' ? 'node' : 'edge', line);
        values = 0;
      } else if (open.length > 1) prefix += `${nameOf(key)}.`;
      key = undefined;
    },
    close: (line) => {
      if (ended) return;
      if (key !== undefined) return stop(line, `a value of ${short(key)}`, ']');
      if (open.length === 0) return stop(line, 'a key or the end', ']');
      if (open.length === 2 && inItem()) {
        const done = item.done();
        if ('expected' in done) read.part.problems.push(done);
        else if ('from' in done) read.part.links.push(done);
        else read.part.nodes.push(done);
        linkCame ||= 'from' in done;
      } else prefix = prefix.slice(0, prefix.length - nameOf(open.at(-1) ?? '').length - 1);
      open.pop();
    },
  };
  return {
    taker,
    stop,
    ended: () => ended,
    depth: () => open.length,
    graphs: () => graphs,
    seen: () => about.seen(),
    about: () => about.taken(),
    awaited: () => (key === undefined ? ']' : `a value of ${short(key)}`),
  };
};

/** Reads GML of any dialect. Nested lists become dotted names; a key that comes again makes a list. */
export async function* readGml(text: AsyncIterable<string>): AsyncGenerator<NetworkPart> {
  const { read, given } = growingPart();
  const parser = gmlParser(read);
  const scanner = gmlScanner(parser.taker);
  let [since, told] = [0, false];
  for await (const piece of text)
    for (let at = 0; at < piece.length; at += pieceLength) {
      scanner.more(piece.slice(at, at + pieceLength));
      const came = read.part.nodes.length + read.part.links.length > 0;
      if (came && !told) yield { about: parser.seen(), nodes: [], links: [], problems: [] };
      told ||= came;
      since = came ? 0 : since + Math.min(pieceLength, piece.length - at);
      if (since > longest) parser.stop(scanner.line(), 'a node, link or text of at most 10 MB', 'a longer one');
      yield* given();
      if (parser.ended()) return;
    }
  const { unclosed, line } = scanner.end();
  if (unclosed) parser.stop(line, 'a closing quotation mark', 'the end of the file');
  else if (parser.depth() > 0) parser.stop(line, parser.awaited(), 'the end of the file');
  else if (parser.graphs() === 0) parser.stop(line, 'graph [', 'the end of the file');
  yield* given();
  if (!parser.ended()) yield { about: parser.about(), nodes: [], links: [], problems: [] };
}
