import type { Attributes, FileProblem, NetworkFormat, NetworkNode, NetworkPart } from './network.ts';
import { numberIn } from './number.ts';
import { readByLine, type GrowingPart, type LineReader } from './part.ts';
import { cellsOf, dividerOf } from './vosviewer-cells.ts';

/** More columns, or a longer row, is no map but an attack. */
const [mostColumns, longest] = [1_000, 1_000_000];

/** Columns that hold numbers: `x`, `cluster`, `weight<Links>`, `score<Avg. pub. year>`, `normalized weight`. */
const isNumeric = (head: string) => /^(?:x|y|cluster|(?:norm(?:alized|\.)? ?)?(?:weight|score)\b.*)$/i.test(head);

const heads = (line: string, divider: string) => cellsOf(line, divider, mostColumns + 1).map((head) => head.trim());

/** The rows of a map below its heads. */
const rowReader = (columns: readonly string[], divider: string) => {
  const at = (name: string) => columns.findIndex((head) => head.toLowerCase() === name);
  const [id, label] = [at('id'), at('label')];
  let row = 0;
  return (line: string, place: string): NetworkNode | FileProblem => {
    row += 1;
    if (line.length > longest)
      return { place, expected: `a row of at most ${longest} characters`, found: 'a longer one' };
    const cells = cellsOf(line, divider, columns.length + 1);
    if (cells.length > columns.length) return { place, expected: `at most ${columns.length} columns`, found: 'more' };
    const attributes: [string, Attributes[string]][] = [];
    for (const [column, cell] of cells.entries()) {
      const head = columns[column] ?? '';
      if (column === id || column === label || head === '' || cell.trim() === '') continue;
      const value = isNumeric(head) ? numberIn(cell.trim()) : cell;
      if (value === undefined) return { place, expected: `a number as ${head}`, found: cell.slice(0, 40) };
      attributes.push([head, value]);
    }
    const own = id < 0 ? String(row) : (cells[id] ?? '').trim(); // items without ids are numbered from 1
    if (own === '') return { place, expected: 'an id', found: 'an empty cell' };
    const name = label < 0 ? '' : (cells[label] ?? '');
    return {
      id: own,
      label: name === '' ? null : name,
      parent: null,
      attributes: Object.fromEntries(attributes),
      place,
    };
  };
};

const mapReader = (read: { part: GrowingPart }): LineReader => {
  let row: ReturnType<typeof rowReader> | null = null;
  return {
    line: (given, number) => {
      const line = number === 1 ? given.replace(/^\uFEFF/, '') : given;
      if (line.trim() === '') return undefined;
      const place = `line ${number}`;
      if (row) {
        const found = row(line, place);
        if ('id' in found) read.part.nodes.push(found);
        else read.part.problems.push(found);
        return undefined;
      }
      const divider = dividerOf(line);
      const columns = line.length > longest ? [] : heads(line, divider);
      const named = columns.some((head) => /^(?:id|label)$/i.test(head));
      if (named && columns.length <= mostColumns) row = rowReader(columns, divider);
      else {
        const expected = `heads of at most ${mostColumns} columns, among them id or label`;
        read.part.problems.push({ place, expected, found: line.trim().slice(0, 40) });
      }
      return row ? undefined : 'end';
    },
    end: () =>
      row ? [] : [read.part.problems.push({ place: 'line 1', expected: 'heads of columns', found: 'an empty file' })],
  };
};

/** The map file of VOSviewer: a row for each item. Its links are in a network file. */
export const vosviewerMap: NetworkFormat = {
  name: 'vosviewer-map',
  title: 'VOSviewer map',
  endings: ['txt', 'csv', 'tsv'],
  mediaType: 'text/tab-separated-values',
  recognises: (beginning) => {
    const [first = ''] = beginning.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1);
    const all = heads(first, dividerOf(first)).map((head) => head.toLowerCase());
    const telling = all.includes('cluster') || all.some((head) => /^(?:weight|score)(?:<.*>)?$/.test(head));
    return (
      all.some((head) => head === 'id' || head === 'label') && (telling || (all.includes('x') && all.includes('y')))
    );
  },
  read: (text: AsyncIterable<string>): AsyncIterable<NetworkPart> => readByLine(text, mapReader),
  write: null,
  leavesOut: [],
};
