import { createDirection, takeLink, takeNode } from '../../json/elements.ts';
import type { Found, Route } from '../../json/machine.ts';
import { readNetworkOf, type Collected } from '../../json/network.ts';
import { attributesOf, idOf, isObject, placeOf, type JsonObject } from '../../json/values.ts';
import { createIndices } from './indices.ts';
import { keyMark } from './names.ts';

const lists = new Set<unknown>(['nodes', 'links', 'edges']);

const route: Route = ([first, second], begins) => {
  if (first === undefined) return begins === 'object' ? 'open' : 'pass';
  if (lists.has(first)) return begins === 'list' && second === undefined ? 'open' : 'take';
  return begins === 'plain' || first === 'graph' || first === 'attributes' ? 'take' : 'pass';
};

/** Some tools (Sigma, Graphology) keep attributes in an object of their own. */
const flat = (value: JsonObject): JsonObject => {
  const { attributes } = value;
  return isObject(attributes)
    ? { ...attributes, ...Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'attributes')) }
    : value;
};

const first = (value: JsonObject, names: readonly string[]) => names.find((name) => (value[name] ?? null) !== null);

const counted = 'Links name their ends by where the nodes stand in their list, counted from 0.';

/** Reads node-link JSON; the ends of links are ids of nodes, or tell where nodes stand in their list. */
export const readNodeLink = readNetworkOf(() => {
  let isThere = false;
  const direction = createDirection(false);
  const indices = createIndices();

  const node = (value: JsonObject, place: string, into: Collected) => {
    const label = ['name', 'label'].find((name) => typeof value[name] === 'string');
    const id = 'id' in value ? 'id' : 'key';
    takeNode(into, place, {
      id: indices.node(value),
      label: label === undefined ? null : value[label],
      parent: value['atlas-parent'],
      attributes: attributesOf(value, new Set([id, 'atlas-parent', ...(label === undefined ? [] : [label])])),
    });
  };

  const link = (value: JsonObject, place: string, into: Collected) => {
    const [from, to] = ['source' in value ? 'source' : 'from', 'target' in value ? 'target' : 'to'];
    const weight = first(value, ['weight', ...(typeof value['value'] === 'number' ? ['value'] : [])]) ?? 'weight';
    const own = ['id', from, to, 'directed', 'undirected', weight];
    if (typeof value['label'] === 'string') own.push('label');
    if (idOf(value['key'])?.startsWith(keyMark)) own.push('key');
    takeLink(into, place, {
      id: value['id'],
      from: indices.end(value[from]),
      to: indices.end(value[to]),
      ends: ['source', 'target'],
      directed: value['directed'] ?? (typeof value['undirected'] === 'boolean' ? !value['undirected'] : undefined),
      directedElse: direction.taken,
      label: typeof value['label'] === 'string' ? value['label'] : null,
      weight: value[weight],
      attributes: attributesOf(value, new Set(own)),
    });
  };

  const about = (name: unknown, value: unknown, into: Collected) => {
    // NetworkX 1 wrote the attributes of a network as pairs.
    const pairs = Array.isArray(value) ? value.filter((pair) => Array.isArray(pair) && pair.length === 2) : [];
    const object = isObject(value) ? value : Object.fromEntries(pairs.map(([one, said]) => [idOf(one) ?? '', said]));
    if (name === 'graph' || name === 'attributes') into.about(attributesOf(object));
    else if (name === 'directed') direction.say(value, placeOf(['directed'], 1), into);
    else if (name !== 'multigraph') into.about(attributesOf(Object.fromEntries([[String(name), value]])));
  };

  const meet = ({ is, path, value, line }: Found, into: Collected) => {
    const [list, index] = path;
    if (is === 'list') isThere = true;
    if (is !== 'value' || list === undefined) return;
    if (!lists.has(list)) return about(list, value, into);
    const place = placeOf(path, line);
    if (index === undefined) into.problem(place, 'a list', value);
    else if (!isObject(value)) into.problem(place, 'an object', value);
    else (list === 'nodes' ? node : link)(flat(value), place, into);
  };

  return {
    shape: 'an object with lists "nodes" and "links" or "edges"',
    route,
    meet,
    isThere: () => isThere,
    end: (into) => (indices.isUsed() ? into.note(counted) : undefined),
  };
});
