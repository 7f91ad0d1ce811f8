import type { FileProblem, NetworkFormat, NetworkLink, NetworkPart } from './network.ts';
import { numberIn } from './number.ts';
import { readByLine, type GrowingPart, type LineReader } from './part.ts';
import { dividerOf } from './vosviewer-cells.ts';
import { vosviewerMap } from './vosviewer-map.ts';

const link = (line: string, divider: string, place: string): NetworkLink | FileProblem => {
  const [from = '', to = '', weight = '', ...more] = line.split(divider, 5).map((cell) => cell.trim());
  if (from === '' || to === '' || more.some((cell) => cell !== ''))
    return { place, expected: 'two ids and a weight', found: line.slice(0, 40) };
  const number = weight === '' ? null : numberIn(weight);
  if (number === undefined || !Number.isFinite(number ?? 0))
    return { place, expected: 'a number as weight', found: weight.slice(0, 40) };
  return { id: null, from, to, directed: false, label: null, weight: number, attributes: {}, place };
};

/** Whether a line has two whole numbers as ids, as files of VOSviewer do. */
const isPlain = (line: string): boolean => {
  const found = link(line.replace(/^\uFEFF/, ''), dividerOf(line), '');
  return 'from' in found && /^\d+$/.test(found.from) && /^\d+$/.test(found.to);
};

const networkReader = (read: { part: GrowingPart }): LineReader => {
  let divider: string | null = null;
  return {
    line: (given, number) => {
      const line = number === 1 ? given.replace(/^\uFEFF/, '') : given;
      if (line.trim() === '') return undefined;
      const first = divider === null;
      divider ??= dividerOf(line);
      const found = link(line, divider, `line ${number}`);
      if ('from' in found) read.part.links.push(found);
      else read.part.problems.push(found);
      return first && 'expected' in found ? 'end' : undefined;
    },
    end: () => [],
  };
};

/** The network file of VOSviewer: two ids and a weight a line, without heads. Its items are in a map file. */
export const vosviewerNetwork: NetworkFormat = {
  name: 'vosviewer-network',
  title: 'VOSviewer network',
  endings: ['txt', 'csv', 'tsv'],
  mediaType: 'text/tab-separated-values',
  recognises: (beginning) => {
    const lines = beginning.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const whole = lines.slice(0, Math.max(1, lines.length - 1)); // the last may be cut off
    return whole.length > 0 && whole.every(isPlain);
  },
  read: (text: AsyncIterable<string>): AsyncIterable<NetworkPart> => readByLine(text, networkReader),
  write: null,
  leavesOut: [],
};

/** The two files of VOSviewer that belong together as one network: places tell lines of the one and then of the other. */
export async function* readVosviewerPair(
  map: AsyncIterable<string>,
  network: AsyncIterable<string>,
): AsyncGenerator<NetworkPart> {
  yield* vosviewerMap.read(map);
  yield* vosviewerNetwork.read(network);
}
