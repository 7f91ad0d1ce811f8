import { LRUCache } from 'lru-cache';

/** What parameters hold, as far as it changes what a statement has to look at. */
type Params = Readonly<Record<string, unknown>>;

/** Where the bracket closes that opens at `from`; statements have no brackets in texts. */
const closing = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/** `($name IS NULL OR condition)`: what it is when the parameter is known to be null, or known not to be. */
const withKnown = (text: string, params: Params): string => {
  let [made, rest] = ['', text];
  for (;;) {
    const found = /\(\$(\w+) IS NULL OR /.exec(rest);
    if (!found) return made + rest;
    const end = closing(rest, found.index);
    const condition = withKnown(rest.slice(found.index + found[0].length, end), params);
    made += rest.slice(0, found.index);
    made += (params[found[1] ?? ''] ?? null) === null ? 'true' : `(${condition})`;
    rest = rest.slice(end + 1);
  }
};

/** Of a link it is known that it is there for whoever sees both its ends, of an entity unless it is still being imported. */
const withNothingHidden = (text: string): string =>
  text.replaceAll(/any\(source IN (\w+)\.evidenceSource WHERE NOT source IN \$hidden\)/g, (_, name: string) =>
    name === 'l' ? 'true' : `${name}.staged IS NULL`,
  );

/** More kinds than this make too many different statements, and spare little. */
const mostKinds = 3;
const kindOfLink = /^[A-Z]+(_[A-Z]+)*$/;

/** Kinds of links, which are the words of the ontology, in the pattern: only these links are walked then. */
const withKinds = (text: string, kinds: unknown): string => {
  if (!Array.isArray(kinds) || kinds.length === 0 || kinds.length > mostKinds) return text;
  if (!kinds.every((kind) => typeof kind === 'string' && kindOfLink.test(kind))) return text;
  if (!text.includes('(type(l) IN $linkKinds)')) return text;
  return text.replaceAll('(type(l) IN $linkKinds)', 'true').replaceAll('-[l]-', `-[l:${kinds.join('|')}]-`);
};

/** What is written of each kind of which there are rows: a planner takes its time for each of the others. */
const withLists = (text: string, lists: unknown): string => {
  if (lists === null || typeof lists !== 'object') return text;
  const kept = text.split('\n').filter((line) => {
    const name = /^CALL \(\) \{ UNWIND \$byKind\.(\w+) /.exec(line)?.[1];
    return name === undefined || name in lists;
  });
  return kept.length > 0 ? kept.join('\n') : text;
};

/** What was made of each statement: the same few again and again. */
const made = new Map<string, LRUCache<string, string>>();
const madeOf = (text: string): LRUCache<string, string> => {
  const known = made.get(text) ?? new LRUCache<string, string>({ max: 100 });
  made.set(text, known);
  return known;
};

/**
 * A statement without what its parameters make idle: conditions on those that are null, looks at sources where none is
 * hidden, and kinds of which nothing is written. A planner that is given the whole reads the evidence of each link of a hub to find that it fits.
 */
export const specialised = (text: string, params: Params): string => {
  const kinds = Array.isArray(params['linkKinds']) ? [...new Set(params['linkKinds'])].sort() : undefined;
  const nothingHidden = Array.isArray(params['hidden']) && params['hidden'].length === 0;
  const known = Object.entries(params).map(([name, value]) => ((value ?? null) === null ? `-${name}` : name));
  const lists = Object.keys(params['byKind'] ?? {}).sort();
  const key = JSON.stringify([known, kinds, nothingHidden, lists]);
  const ready = madeOf(text);
  const before = ready.get(key);
  if (before !== undefined) return before;
  const open = nothingHidden ? withNothingHidden(text) : text;
  const now = withLists(withKinds(withKnown(open, params), kinds), params['byKind']);
  ready.set(key, now);
  return now;
};
