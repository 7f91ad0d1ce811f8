import type { AttributeValue } from '../network.ts';
import type { XmlElement } from '../xml-element.ts';
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
  role: Role | null;
  /** Which of several labels is taken: the lowest. */
  rank: number;
  /** Whether its text is JSON, as we write lists; Neo4j means to, and may not. */
  json: 'always' | 'maybe' | null;
  /** Whether its text may be `:Person:Author`, as Neo4j writes the classes of a node. */
  classes: boolean;
  /** Such as `nodegraphics`: how yFiles draws. */
  drawing: string | null;
}

const mostKeys = 10_000;
const mostFallbacks = 200;

/** Names by which tools call what a node or a link is called, the likeliest first. */
const ofNodes = ['label', 'd_label', 'vertexlabel', 'nodelabel', 'name', 'd_name', 'display name', 'title'];
const ofLinks = ['label', 'd_label', 'edge label', 'edgelabel', 'labele', 'interaction', 'shared interaction', 'name'];

const roleOf = (name: string, scope: string): Pick<Key, 'role' | 'rank'> => {
  const low = name.toLowerCase();
  if (low === 'weight' && scope !== 'node') return { role: 'weight', rank: 0 };
  const rank = (scope === 'node' ? ofNodes : ofLinks).indexOf(low);
  return rank < 0 ? { role: null, rank } : { role: 'label', rank: rank + 2 };
};

/** What holds where an element says nothing. */
interface Fallback {
  key: Key;
  value: AttributeValue;
}

/** The keys of one file. */
export const graphmlKeys = (gathered: Gathered) => {
  const keys = new Map<string, Key>();
  const fallbacks: Record<string, Fallback[]> = { node: [], edge: [], graph: [] };
  // Our own files say what a label is; there, an attribute that is called `label` is nothing but an attribute.
  let own = false;

  const declare = (element: XmlElement) => {
    const { id, for: scope = 'all', 'attr.name': name, 'attr.type': type, 'yfiles.type': drawing } = element.attributes;
    if (id === undefined) return gathered.wrong(element, 'an id of the key', undefined);
    if (keys.size >= mostKeys) return gathered.tooMany(element, mostKeys, 'keys');
    const holds = element.attributes['atlas:holds'];
    own ||= holds !== undefined;
    const role = own
      ? { role: holds === 'json' ? null : ((holds ?? null) as Role | null), rank: 0 }
      : roleOf(name ?? id, scope);
    const key: Key = {
      id,
      name: name ?? id,
      scope,
      type: (type ?? 'string').replace(/^.*:/, '').toLowerCase(),
      ...role,
      json: holds === 'json' ? 'always' : element.attributes['attr.list'] === undefined ? null : 'maybe',
      classes: name === 'labels' && !own,
      drawing: drawing ?? null,
    };
    keys.set(id, key);
    const fallback = element.children.find((child) => child.name === 'default');
    return fallback && drawing === undefined ? fallBack(fallback, key) : undefined;
  };

  const fallBack = (element: XmlElement, key: Key) => {
    const value = valueOf(element, key, element.text);
    if (value === undefined) return;
    const of = Object.keys(fallbacks).filter((scope) => key.scope === scope || key.scope === 'all');
    for (const scope of of)
      if ((fallbacks[scope]?.length ?? 0) < mostFallbacks) fallbacks[scope]?.push({ key, value });
      else gathered.tooMany(element, mostFallbacks, 'defaults');
  };

  const keyOf = (id: string, scope: string): Key => {
    const key = keys.get(id);
    if (key) return key;
    gathered.note(`The attribute "${id}" is not declared; it is taken as text under that name.`);
    const role = own ? { role: null, rank: -1 } : roleOf(id, scope);
    const plain = { type: 'string', json: null, classes: id === 'labels' && !own, drawing: null };
    const made: Key = { id, name: id, scope, ...role, ...plain };
    if (keys.size < mostKeys) keys.set(id, made);
    return made;
  };

  const valueOf = (element: XmlElement, key: Key, text: string): AttributeValue | undefined => {
    if (!key.json) return typedValue(gathered, element, key, text);
    const value = jsonOf(text);
    if (value === undefined && key.json === 'maybe') return text;
    if (value === undefined) gathered.wrong(element, `JSON in ${key.name}`, text);
    return value;
  };

  return {
    declare,
    keyOf,
    valueOf,
    areOurs: () => own,
    /** Keys of which an element has a value even where it gives none. */
    fallbacksFor: (scope: string): readonly Fallback[] => fallbacks[scope] ?? [],
  };
};
