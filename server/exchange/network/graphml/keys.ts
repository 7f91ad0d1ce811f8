import type { AttributeValue } from '../network.ts';
import { placeOf, type XmlElement } from '../xml-element.ts';
import { jsonOf, typedValue } from '../xml-values.ts';
import type { Gathered } from '../xml-gathered.ts';

/** What an attribute is beside an attribute. */
export type Role = 'label' | 'weight' | 'parent';

/** What a file declares of its attributes, or of one that it uses without declaring it. */
export interface Key {
  id: string;
  name: string;
  /** `node`, `edge`, `graph`, `all`, … */
  scope: string;
  type: string;
  /** What holds where an element says nothing. */
  fallback: string | null;
  role: Role | null;
  /** Which of several labels is taken: the lowest. */
  rank: number;
  /** Whether its text is JSON, as we write lists. */
  json: boolean;
  /** Such as `nodegraphics`: how yFiles draws. */
  drawing: string | null;
}

const mostKeys = 10_000;

/** Names by which tools call what a node or a link is called, the likeliest first. */
const labelNames: Readonly<Record<string, readonly string[]>> = {
  node: ['label', 'd_label', 'name', 'd_name', 'title'],
  edge: ['label', 'd_label', 'name', 'interaction'],
};

const roleOf = (name: string, scope: string): Pick<Key, 'role' | 'rank'> => {
  const low = name.toLowerCase();
  if (low === 'weight' && scope !== 'node') return { role: 'weight', rank: 0 };
  const rank = (labelNames[scope] ?? labelNames.edge ?? []).indexOf(low);
  return rank < 0 ? { role: null, rank } : { role: 'label', rank: rank + 2 };
};

/** The keys of one file. */
export const graphmlKeys = (gathered: Gathered) => {
  const keys = new Map<string, Key>();
  const fallbacks: Record<string, Key[]> = { node: [], edge: [], graph: [] };
  // Our own files say what a label is; there, an attribute that is called `label` is nothing but an attribute.
  let own = false;

  const declare = (element: XmlElement) => {
    const { id, for: scope = 'all', 'attr.name': name, 'attr.type': type, 'yfiles.type': drawing } = element.attributes;
    if (id === undefined) return gathered.wrong(element, 'an id of the key', undefined);
    if (keys.size >= mostKeys)
      return gathered.problem({ place: placeOf(element), expected: `at most ${mostKeys} keys`, found: 'one more' });
    const holds = element.attributes['atlas:holds'];
    own ||= holds !== undefined;
    const role = own
      ? { role: holds === 'json' ? null : ((holds ?? null) as Role | null), rank: 0 }
      : roleOf(name ?? id, scope);
    const fallback = element.children.find((child) => child.name === 'default')?.text ?? null;
    const json = holds === 'json';
    const key: Key = {
      id,
      name: name ?? id,
      scope,
      type: (type ?? 'string').replace(/^.*:/, '').toLowerCase(),
      fallback,
      ...role,
      json,
      drawing: drawing ?? null,
    };
    keys.set(id, key);
    if (fallback !== null) for (const one in fallbacks) if (scope === one || scope === 'all') fallbacks[one]?.push(key);
  };

  const keyOf = (id: string, scope: string): Key => {
    const key = keys.get(id);
    if (key) return key;
    gathered.note(`The attribute "${id}" is not declared; it is taken as text under that name.`);
    const role = own ? { role: null, rank: -1 } : roleOf(id, scope);
    const made: Key = { id, name: id, scope, type: 'string', fallback: null, ...role, json: false, drawing: null };
    if (keys.size < mostKeys) keys.set(id, made);
    return made;
  };

  const valueOf = (element: XmlElement, key: Key, text: string): AttributeValue | undefined => {
    if (!key.json) return typedValue(gathered, element, key, text);
    const value = jsonOf(text);
    if (value === undefined) gathered.wrong(element, `JSON in ${key.name}`, text);
    return value;
  };

  return {
    declare,
    keyOf,
    valueOf,
    /** Keys of which an element has a value even where it gives none. */
    fallbacksFor: (scope: string): readonly Key[] => fallbacks[scope] ?? [],
  };
};
