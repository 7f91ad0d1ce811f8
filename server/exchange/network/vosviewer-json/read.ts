import { takeLink, takeNode } from '../../json/elements.ts';
import type { Found, Route } from '../../json/machine.ts';
import { readNetworkOf, type Collected } from '../../json/network.ts';
import { attributesOf, isObject, placeOf, weightOf, type JsonObject } from '../../json/values.ts';

const lists = new Set<unknown>(['items', 'links', 'clusters']);

const route: Route = ([first, list, index], begins) => {
  if (first === undefined) return 'open';
  if (first === 'info') return 'take';
  if (first !== 'network') return 'pass';
  if (list === undefined) return 'open';
  if (!lists.has(list)) return 'pass';
  return begins === 'list' && index === undefined ? 'open' : 'take';
};

/** Weights and scores as attributes, named as VOSviewer names them in its tables: `weight<Documents>`. */
const measures = (value: JsonObject, list: string, name: string, place: string, into: Collected) => {
  const given = value[list] ?? {};
  if (!isObject(given)) {
    into.problem(place, `"${list}": an object`, given);
    return [];
  }
  return Object.entries(given).flatMap(([one, said]): [string, number][] => {
    const number = weightOf(said);
    if (number === undefined) into.problem(place, `a number in "${list}"`, said);
    return typeof number === 'number' ? [[`${name}<${one}>`, number]] : [];
  });
};

const own = new Set(['id', 'label', 'weights', 'scores']);

const item = (value: JsonObject, place: string, into: Collected) => {
  const attributes = Object.fromEntries([
    ...Object.entries(attributesOf(value, own)),
    ...measures(value, 'weights', 'weight', place, into),
    ...measures(value, 'scores', 'score', place, into),
  ]);
  takeNode(into, place, { id: value['id'], label: value['label'], attributes });
};

const link = (value: JsonObject, place: string, into: Collected) =>
  takeLink(into, place, {
    from: value['source_id'],
    to: value['target_id'],
    ends: ['source_id', 'target_id'],
    directedElse: () => false,
    weight: value['strength'],
    attributes: attributesOf(value, new Set(['source_id', 'target_id', 'strength'])),
  });

const cluster = ({ cluster: number, label }: JsonObject, into: Collected) => {
  if (typeof label === 'string') into.about(Object.fromEntries([[`cluster<${JSON.stringify(number)}>`, label]]));
};

const looks = 'How VOSviewer shows the network (config) is not taken.';

/** Reads VOSviewer's JSON; its links have no direction. */
export const readVosviewer = readNetworkOf(() => {
  let isThere = false;
  const watched: Route = (path, begins) => {
    isConfigured ||= path[0] === 'config';
    return route(path, begins);
  };
  let isConfigured = false;

  const meet = ({ is, path, value, line }: Found, into: Collected) => {
    const [first, list, index] = path;
    if (is === 'list' && list !== undefined) isThere = true;
    if (is !== 'value') return;
    const place = placeOf(path, line);
    if (first === 'info') return isObject(value) ? into.about(attributesOf(value)) : undefined;
    if (index === undefined) into.problem(place, list === undefined ? 'an object' : 'a list', value);
    else if (!isObject(value)) into.problem(place, 'an object', value);
    else if (list === 'items') item(value, place, into);
    else if (list === 'links') link(value, place, into);
    else cluster(value, into);
  };

  const end = (into: Collected) => (isConfigured ? into.note(looks) : undefined);
  return {
    shape: 'an object with "network" of "items" and "links"',
    route: watched,
    meet,
    isThere: () => isThere,
    end,
  };
});
