import { pace } from './graph/slices.ts';

/** A list from this length on is written piece by piece. */
const long = 100;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** How deep lists are looked for that may be long; below, values are written at once. */
const deepest = 6;

/** JSON of an answer as `JSON.stringify` writes it, in slices, so that a large answer holds up nobody. */
export const stringifyInSlices = async (answer: unknown): Promise<string> => {
  const written: string[] = [];
  const rested = pace();
  const writeList = async (list: readonly unknown[]) => {
    for (const [at, item] of list.entries()) {
      written.push(at === 0 ? '[' : ',', JSON.stringify(item) ?? 'null');
      const rest = rested();
      if (rest) await rest;
    }
    written.push(']');
  };
  const writeObject = async (value: Plain, depth: number) => {
    const there = Object.entries(value).filter(([, held]) => held !== undefined && typeof held !== 'function');
    written.push('{');
    for (const [at, [name, held]] of there.entries()) {
      written.push(`${at === 0 ? '' : ','}${JSON.stringify(name)}:`);
      await write(held, depth + 1);
    }
    written.push('}');
  };
  const write = async (value: unknown, depth: number): Promise<void> => {
    const whole =
      depth > deepest || !isPlain(value) || 'toJSON' in value || (Array.isArray(value) && value.length < long);
    if (whole) written.push(JSON.stringify(value) ?? 'null');
    else await (Array.isArray(value) ? writeList(value) : writeObject(value, depth));
  };
  await write(answer, 0);
  return written.join('');
};
