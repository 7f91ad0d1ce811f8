import { createDirection, takeLink, takeNode } from '../../json/elements.ts';
import type { Found, Route } from '../../json/machine.ts';
import { readNetworkOf, type Collected } from '../../json/network.ts';
import { attributesOf, isObject, placeOf, type JsonObject } from '../../json/values.ts';

const lists = new Set<unknown>(['nodes', 'edges']);

/** The path within its graph, or null outside of all; version 1 and 2 have one `graph` or several `graphs`. */
const withinGraph = (path: Found['path']): Found['path'] | null => {
  if (path[0] === 'graph') return path.slice(1);
  return path[0] === 'graphs' && path.length > 1 ? path.slice(2) : null;
};

const route: Route = (path, begins) => {
  const inside = withinGraph(path);
  if (!inside) return path.length === 0 || (path[0] === 'graphs' && begins === 'list') ? 'open' : 'pass';
  if (inside.length === 0) return begins === 'object' ? 'open' : 'take';
  if (inside[0] === 'hyperedges') return begins === 'list' && inside.length === 1 ? 'open' : 'pass';
  if (!lists.has(inside[0]) || inside.length > 1) return 'take';
  return begins === 'list' || (begins === 'object' && inside[0] === 'nodes') ? 'open' : 'take';
};

/** What stands in `metadata`, and beside it what the format does not know. */
const said = (value: JsonObject, own: readonly string[], isOwn: readonly string[] = []) => {
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  const beside = attributesOf(value, new Set([...own, 'metadata']));
  return { metadata, attributes: { ...beside, ...attributesOf(metadata, new Set(isOwn)) } };
};

const takeNodeOf = (value: JsonObject, key: string | number | undefined, place: string, into: Collected) => {
  const { metadata, attributes } = said(value, ['label', ...(typeof key === 'number' ? ['id'] : [])], ['atlas-parent']);
  const id = typeof key === 'number' ? value['id'] : key;
  takeNode(into, place, { id, label: value['label'], parent: metadata['atlas-parent'], attributes });
};

const takeLinkOf = (value: JsonObject, directedElse: () => boolean, place: string, into: Collected) => {
  const kind = (value['relation'] ?? null) === null ? 'label' : 'relation';
  const { metadata, attributes } = said(value, ['id', 'source', 'target', 'directed', kind], ['weight']);
  takeLink(into, place, {
    id: value['id'],
    from: value['source'],
    to: value['target'],
    ends: ['source', 'target'],
    directed: value['directed'],
    directedElse,
    label: value[kind],
    weight: metadata['weight'],
    attributes,
  });
};

const several = 'The file has several networks, which are taken as one.';
const hyper = 'Links between more than two nodes (hyperedges) are not taken.';

/** Reads both versions of the format: nodes in a list, or in an object by their ids. */
export const readJgf = readNetworkOf(() => {
  let [graphs, direction] = [0, createDirection(true)];

  const about = (name: unknown, value: unknown, place: string, into: Collected) => {
    if (name === 'directed') direction.say(value, place, into);
    else if (graphs > 1) return;
    else if (name === 'metadata' && isObject(value)) into.about(attributesOf(value));
    else into.about(attributesOf(Object.fromEntries([[String(name), value]])));
  };

  const meet = ({ is, path, value, line }: Found, into: Collected) => {
    const inside = withinGraph(path);
    if (!inside) return;
    const [list, key] = inside;
    if (is === 'object' && inside.length === 0) {
      [graphs, direction] = [graphs + 1, createDirection(true)];
      if (graphs > 1) into.note(several);
    }
    if (is === 'list' && list === 'hyperedges') into.note(hyper);
    if (is !== 'value') return;
    const place = placeOf(path, line);
    if (list === undefined) into.problem(place, 'a graph: an object', value);
    else if (!lists.has(list)) about(list, value, place, into);
    else if (key === undefined) into.problem(place, list === 'nodes' ? 'a list or an object' : 'a list', value);
    else if (!isObject(value)) into.problem(place, 'an object', value);
    else if (list === 'nodes') takeNodeOf(value, key, place, into);
    else takeLinkOf(value, direction.taken, place, into);
  };

  return { shape: 'an object with "graph" or "graphs"', route, meet, isThere: () => graphs > 0 };
});
