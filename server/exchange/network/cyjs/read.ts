import { createDirection, takeLink, takeNode } from '../../json/elements.ts';
import type { Found, Route } from '../../json/machine.ts';
import { readNetworkOf, type Collected } from '../../json/network.ts';
import { attributesOf, idOf, isObject, placeOf, type JsonObject } from '../../json/values.ts';
import { keyMark } from './names.ts';

const groups = new Set<unknown>(['nodes', 'edges']);
const outer = new Set<unknown>(['data', 'directed', 'multigraph']);

/** Elements stand in `elements`, grouped or not, or without it at the top. */
const route: Route = (path, begins) => {
  const inside = path[0] === 'elements' ? path.slice(1) : path;
  if (path.length === 0) return 'open';
  if (outer.has(path[0])) return 'take';
  if (inside.length === 0) return begins === 'plain' ? 'take' : 'open';
  if (typeof inside[0] === 'number') return 'take';
  if (!groups.has(inside[0])) return 'pass';
  return inside.length === 1 && begins === 'list' ? 'open' : 'take';
};

const positionOf = (element: JsonObject, data: JsonObject): JsonObject => {
  const { position } = element;
  if (!isObject(position)) return {};
  return Object.fromEntries(
    ['x', 'y'].filter((axis) => typeof position[axis] === 'number').map((axis) => [axis, data[axis] ?? position[axis]]),
  );
};

const isPicture = (data: JsonObject) => (typeof data['selected'] === 'boolean' ? ['selected'] : []);

const takeNodeOf = (into: Collected, place: string, element: JsonObject, isNetworkX: boolean) => {
  const data = element['data'] as JsonObject;
  const labelled = ['name', 'shared_name', 'label'].find((name) => typeof data[name] === 'string');
  const label = labelled === undefined ? null : data[labelled];
  const unsaid = ['shared_name'].filter((name) => data[name] === label);
  // To NetworkX a node is what `value` says, and `id` may be any attribute.
  const id = isNetworkX ? 'value' : 'id';
  if (idOf(data['value']) === idOf(data['id'])) unsaid.push('value', 'id');
  const but = new Set([id, 'parent', ...(labelled ? [labelled] : []), ...unsaid, ...isPicture(data)]);
  const attributes = attributesOf({ ...data, ...positionOf(element, data) }, but);
  takeNode(into, place, { id: data[id], label, parent: data['parent'], attributes });
};

const takeLinkOf = (into: Collected, place: string, data: JsonObject, directedElse: () => boolean) => {
  const labelled = ['interaction', 'shared_interaction', 'label'].find((name) => typeof data[name] === 'string');
  const unsaid = ['shared_name'].filter((name) => data[name] === data['name']);
  if (data['shared_interaction'] === data['interaction']) unsaid.push('shared_interaction');
  if (idOf(data['key'])?.startsWith(keyMark)) unsaid.push('key');
  const own = ['id', 'source', 'target', 'directed', 'weight', ...(labelled ? [labelled] : [])];
  takeLink(into, place, {
    id: data['id'],
    from: data['source'],
    to: data['target'],
    ends: ['source', 'target'],
    directed: data['directed'],
    directedElse,
    label: labelled === undefined ? null : data[labelled],
    weight: data['weight'],
    attributes: attributesOf(data, new Set([...own, ...unsaid, ...isPicture(data)])),
  });
};

const takeAbout = (value: unknown, into: Collected) => {
  // NetworkX writes the attributes of a network as pairs.
  const pairs = Array.isArray(value) ? value.filter((pair) => Array.isArray(pair) && pair.length === 2) : null;
  const about = pairs ? Object.fromEntries(pairs.map(([name, one]) => [idOf(name) ?? '', one])) : value;
  if (isObject(about)) into.about(attributesOf(about, new Set(isPicture(about))));
};

/** Reads what Cytoscape exports, what `cy.json()` gives, elements alone, and what NetworkX writes as `cytoscape_data`. */
export const readCyjs = readNetworkOf(() => {
  let [isThere, isNetworkX] = [false, false];
  const direction = createDirection(true);

  const takeElement = ({ path, value, line }: Found, group: unknown, into: Collected) => {
    const place = placeOf(path, line);
    const data = isObject(value) ? value['data'] : undefined;
    if (!isObject(value) || !isObject(data)) {
      // Lists that do not begin with elements are another format's, which is told once.
      return isThere ? into.problem(place, 'an object with "data", an object', value) : undefined;
    }
    const said = value['group'] ?? group ?? ('source' in data && 'target' in data ? 'edges' : 'nodes');
    isThere = true;
    if (said === 'edges') takeLinkOf(into, place, data, direction.taken);
    else if (said === 'nodes') takeNodeOf(into, place, value, isNetworkX);
    else into.problem(place, '"group": "nodes" or "edges"', said);
  };

  const meet = (found: Found, into: Collected) => {
    const { is, path, value, line } = found;
    const inside = path[0] === 'elements' ? path.slice(1) : path;
    if (is !== 'value') {
      isThere ||= path[0] === 'elements';
      return;
    }
    if (path[0] === 'data') takeAbout(value, into);
    else if (path[0] === 'directed') direction.say(value, placeOf(path, line), into);
    else if (path[0] === 'multigraph') isNetworkX = true;
    else if (typeof inside.at(-1) === 'number') takeElement(found, inside.length > 1 ? inside[0] : undefined, into);
    else if (isThere) into.problem(placeOf(path, line), 'a list', value);
  };

  return { shape: 'an object with "elements", or a list of elements', route, meet, isThere: () => isThere };
});
