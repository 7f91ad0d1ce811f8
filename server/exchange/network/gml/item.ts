import type { AttributeValue, FileProblem, NetworkLink, NetworkNode } from '../network.ts';
import { copyOf } from '../copy.ts';
import { numberIn } from '../number.ts';
import { bareValue, growingAttributes, textValue } from './values.ts';
import { creator, nameOf, unescaped } from './text.ts';

/** Keys that say what a node or link is; they are read as they are written, since an id may look like anything. */
const own = {
  node: new Set(['id', 'label', 'gid', 'isGroup', 'atlasId', 'atlasLabel', 'atlasParent']),
  edge: new Set(['id', 'label', 'source', 'target', 'weight', 'value', 'directed']),
};

/** Keys that hold an id of the file: `1`, `+1` and `1.0` are one. */
const holdsId = new Set(['id', 'source', 'target', 'gid']);

const canonical = (word: string): string => {
  const read = numberIn(word);
  return read !== undefined && Number.isSafeInteger(read) ? String(read) : word;
};

/** A node or link of GML while it is read. */
export const growingItem = () => {
  const { put, taken } = growingAttributes();
  // Ids that this program has written beside the numbers that GML wants; not taken where links name numbers before.
  const ids = new Map<string, string>();
  let [kind, place, linkCame, groups, directed] = ['node' as 'node' | 'edge', '', false, false, false];
  let said: Record<string, string> = {};

  const problem = (expected: string, found: string): FileProblem => ({ place, expected, found });
  const text = (key: string) => (said[key] === undefined ? null : unescaped(said[key]));
  const node = (): NetworkNode | FileProblem => {
    const attributes = taken();
    const number = text('id');
    if (number === null) return problem('an id', 'a node without an id');
    const id = text('atlasId');
    if (id !== null && !linkCame) ids.set(copyOf(number), copyOf(id));
    const label = said.atlasLabel === undefined ? text('label') : textValue(said.atlasLabel);
    return {
      id: linkCame ? number : (id ?? number),
      label: typeof label === 'string' ? label : null,
      parent: (linkCame ? text('gid') : null) ?? text('atlasParent') ?? text('gid'),
      attributes,
      place,
    };
  };
  const link = (): NetworkLink | FileProblem => {
    linkCame ||= ids.size === 0;
    if (said.weight !== undefined && said.value !== undefined) put('value', bareValue(said.value));
    const attributes = taken();
    const [from, to] = [text('source'), text('target')];
    if (from === null || to === null)
      return problem('a source and a target', `no ${from === null ? 'source' : 'target'}`);
    const weight = text('weight') ?? said.value; // Newman's files have a weight as value
    const number = weight === undefined ? null : numberIn(weight.trim());
    if (number === undefined || !Number.isFinite(number ?? 0)) return problem('a number as weight', weight ?? '');
    return {
      id: text('id'),
      from: ids.get(from) ?? from,
      to: ids.get(to) ?? to,
      directed: said.directed === undefined ? directed : numberIn(said.directed) === 1,
      label: text('label'),
      weight: number,
      attributes,
      place,
    };
  };

  return {
    begin: (as: 'node' | 'edge', line: number) => {
      [kind, place, said] = [as, `line ${line}`, {}];
    },
    /** A value at a key of the item itself, as it is written. */
    take: (key: string, written: string, quoted: boolean): void => {
      if (key === 'isGroup') groups = true;
      const value = key !== 'value' || (!quoted && numberIn(written) !== undefined);
      const says = own[kind].has(key) && !(key in said) && (key !== 'gid' || groups) && value;
      if (says) said[key] = quoted || !holdsId.has(key) ? written : canonical(written);
      else put(nameOf(key), quoted ? textValue(written) : bareValue(written));
    },
    put: (name: string, value: AttributeValue) => put(name, value),
    done: () => (kind === 'node' ? node() : link()),
    /** What the file says of itself and of all its links. */
    madeBy: (program: string) => {
      groups ||= program.includes('yFiles') || program === creator;
    },
    linksAre: (given: boolean) => {
      directed = given;
    },
  };
};
