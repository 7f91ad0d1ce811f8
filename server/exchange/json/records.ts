import type { FileProblem } from '../network/network.ts';
import { longest, type Found, type Route } from './machine.ts';
import { mendedNote } from './mend.ts';
import { readJson } from './read.ts';

export interface JsonRecord {
  value: unknown;
  /** `$[12]`, `line 12` or `$.results[3]`. */
  place: string;
}

export interface RecordPart {
  records: readonly JsonRecord[];
  /** At most one, in the last part: the reading ends with it. */
  problems: readonly FileProblem[];
  notes?: readonly string[];
}

/**
 * Decides of an object, member by member, whether it is a record or the wrapping of a list of records. Once one is a record
 * the others are too and are taken whole: JSON lines are all alike.
 */
const createUnwrapping = (where: readonly string[]) => {
  let form: 'unknown' | 'wrapping' | 'record' = where.length > 0 ? 'unknown' : 'record';
  let members: [string, unknown][] = [];
  let [length, begun, isUnwrapped] = [0, 0, false];

  // It is asked ahead of what is met, so it cannot go by the form of the object that it is in.
  const route: Route = ([first, second], begins) => {
    if (first === undefined) {
      isUnwrapped = false;
      return begins === 'list' || (begins === 'object' && form !== 'record') ? 'open' : 'take';
    }
    if (typeof first === 'number' || second !== undefined) return 'take';
    const isWhere = begins === 'list' && where.includes(first);
    isUnwrapped ||= isWhere;
    if (isWhere) return 'open';
    return isUnwrapped ? 'pass' : 'take';
  };

  const begin = (now: typeof form, line: number) => {
    [form, members, length, begun] = [now, [], 0, line];
  };

  const takeValue = ({ path: [first, second], value, line, length: size }: Found): JsonRecord | null => {
    if (first === undefined) return { value, place: `line ${line}` };
    if (typeof first === 'number') return { value, place: `$[${first}]` };
    if (second !== undefined) return { value, place: `$.${first}[${second}]` };
    members.push([first, value]);
    length += size;
    return null;
  };

  /** The record that is whole now, if one is. */
  const meet = (found: Found): JsonRecord | null => {
    const isOuter = found.path.length === 0;
    if (found.is === 'value') return takeValue(found);
    if (found.is === 'object') begin('unknown', found.line);
    if (found.is === 'list') begin(isOuter ? 'record' : 'wrapping', found.line);
    if (found.is !== 'end' || !isOuter || form !== 'unknown') return null;
    form = 'record';
    return { value: Object.fromEntries(members.splice(0)), place: `line ${begun}` };
  };

  return { route, meet, isTooLong: () => length > longest, line: () => begun };
};

/**
 * Streams the records of JSON: of a list, of JSON lines, of objects that follow each other, of one object, or of the list
 * that an object has under one of the names in `where`.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  where: readonly string[] = ['results', 'items'],
): AsyncGenerator<RecordPart> {
  const { route, meet, isTooLong, line } = createUnwrapping(where);
  for await (const { found, problem } of readJson(text, route, { many: true })) {
    const records = found.map(meet).filter((record) => record !== null);
    const notes = found.some(({ mended }) => mended) ? { notes: [mendedNote] } : {};
    yield { records, problems: problem ? [problem] : [], ...notes };
    if (!isTooLong()) continue;
    const place = `line ${line()}`;
    yield {
      records: [],
      problems: [{ place, expected: `a record of at most ${longest} characters`, found: 'a longer one' }],
    };
    return;
  }
}
