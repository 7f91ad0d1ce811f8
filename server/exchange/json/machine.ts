import type { FileProblem } from '../network/network.ts';
import { mend, problemAt, type Place } from './mend.ts';
import { createScan, type Position } from './scan.ts';
import { createStructure, type Path } from './structure.ts';

/** What is to be done with a value: go into it, take it as a whole, or pass it by. */
export type Route = (path: Path, begins: 'list' | 'object' | 'plain') => 'open' | 'take' | 'pass';

export interface Found {
  /** A list or an object that is gone into begins or ends, or a value was taken. */
  is: 'list' | 'object' | 'end' | 'value';
  path: Path;
  value: unknown;
  /** Where it begins: its line, and how many characters stand before it. */
  line: number;
  offset: number;
  /** How many characters it takes. */
  length: number;
  /** Whether it held NaN or an infinite number, which JSON has not: they are null. */
  mended: boolean;
}

/** How many characters a value that is taken may have. */
export const longest = 16 * 1024 * 1024;

/**
 * Reads JSON that comes in pieces: goes into the lists and objects that the route opens, and takes the values that it
 * takes. Where the text is not JSON it ends with a problem. `many` values may follow each other.
 */
export const createMachine = (route: Route, many = false, start: Place = { line: 1, column: 1 }) => {
  const position: Position = { line: start.line, lineStart: 1 - start.column, base: 0 };
  const scan = createScan(position);
  const structure = createStructure(many);
  let [found, problem, empty]: [Found[], FileProblem | null, boolean] = [[], null, true];
  let reading: 'name' | 'take' | 'pass' | null = null;
  let begun = { line: 1, column: 1, offset: 0 };

  const here = (at: number) => {
    const offset = position.base + at;
    return { line: position.line, column: offset - position.lineStart + 1, offset };
  };
  const add = (is: Found['is'], value?: unknown, mended = false) =>
    found.push({
      is,
      path: [...structure.path],
      value,
      line: begun.line,
      offset: begun.offset,
      length: scan.length(),
      mended,
    });
  const inspect = (text: string, from: Place, whole = false) => {
    const inner = createMachine(() => 'open', false, from);
    inner.push(text);
    if (whole) inner.end();
    return inner.take();
  };

  const parse = (text: string): { value: unknown; mended?: boolean } | FileProblem => {
    try {
      return { value: JSON.parse(text) };
    } catch {
      return mend(text, begun, structure.expected(), inspect);
    }
  };

  /** The value or the name that is being read is over. */
  const finish = () => {
    const parsed = reading === 'pass' ? { value: null } : parse(scan.text());
    if ('place' in parsed) return void (problem = parsed);
    if (reading === 'take') add('value', parsed.value, parsed.mended);
    if (reading === 'name') structure.name(String(parsed.value));
    else structure.value();
    reading = null;
  };

  const begin = (code: number) => {
    const begins = code === 91 ? 'list' : code === 123 ? 'object' : 'plain';
    const chosen = route(structure.path, begins);
    if (chosen === 'open' && begins !== 'plain') {
      add(begins);
      return structure.open(begins === 'list');
    }
    reading = chosen === 'pass' ? 'pass' : 'take';
    scan.begin(code, reading === 'take');
  };

  const meet = (code: number) => {
    const met = structure.meet(code);
    if (met === 'mistake') problem = problemAt(begun, structure.expected(), String.fromCharCode(code));
    else if (met === 'value') begin(code);
    else if (met === 'end') add('end');
    else if (met === 'name') {
      reading = 'name';
      scan.begin(code, true);
    }
    empty = false;
  };

  /** What is wrong with a value that is not over: what stands in it, or else that it is not. */
  const unfinished = (expected: string, isEnd: boolean): FileProblem => {
    const within = scan.opens() ? inspect(scan.text(), begun, isEnd).problem : null;
    return within ?? problemAt(begun, expected, isEnd ? 'the end of the file' : scan.text());
  };

  const step = (piece: string, at: number): number => {
    if (problem) return piece.length;
    if (reading) {
      const end = scan.read(piece, at);
      if (end >= 0) finish();
      else if (scan.length() > longest) problem = unfinished(`a value of at most ${longest} characters`, false);
      return end < 0 ? piece.length : end;
    }
    const code = piece.charCodeAt(at);
    if (code === 10) {
      position.line++;
      position.lineStart = position.base + at + 1;
    } else if (code !== 32 && code !== 9 && code !== 13) {
      begun = here(at);
      meet(code);
    }
    return reading ? at : at + 1;
  };

  return {
    /** Reads on; nothing is taken after a problem. */
    push: (piece: string) => {
      let at = 0;
      while (at < piece.length) at = step(piece, at);
      position.base += piece.length;
    },
    end: () => {
      if (problem) return;
      if (reading && scan.isBare()) finish();
      const expected = structure.expected();
      if (reading && !problem) problem = unfinished('text that ends with a double quote', true);
      else if (expected !== 'the end of the file' && (empty || !many || structure.path.length > 0))
        problem ??= problemAt(here(0), expected, 'the end of the file');
    },
    /** What was found since the last time. */
    take: () => ({ found: found.splice(0), problem }),
  };
};
