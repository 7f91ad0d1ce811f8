import { takeLink, takeNode } from '../../json/elements.ts';
import type { Found, Route } from '../../json/machine.ts';
import { readNetworkOf, type Collected } from '../../json/network.ts';
import { attributesOf, idOf, isObject, placeOf, shown, type JsonObject } from '../../json/values.ts';
import { createDeclarations } from './declarations.ts';
import { idName, parentName } from './names.ts';

/** Elements that may stand before the declaration of their attributes; they wait for it. */
const mostWaiting = 100_000;

const taken = new Set<unknown>(['CXVersion', 'attributeDeclarations', 'networkAttributes', 'nodes', 'edges', 'status']);
const visual = /visual|bypass|style|table|layout/i;

const route: Route = (path, begins) => {
  const [, aspect, index] = path;
  if (path.length === 0) return begins === 'list' ? 'open' : 'pass';
  if (aspect === undefined) return begins === 'object' ? 'open' : 'take';
  if (index === undefined) return begins === 'list' ? 'open' : taken.has(aspect) ? 'take' : 'pass';
  return taken.has(aspect) ? 'take' : 'pass';
};

const axes = ['x', 'y', 'z'];

const looks = 'How the network looks (visual properties) is not taken.';
const old = 'CX version 2; a file of version 1 is converted by NDEx or by Cytoscape 3.10';

/** Reads CX2: fragments of aspects in any order, with the full names, types and defaults that it declares. */
export const readCx2 = readNetworkOf(() => {
  const declarations = createDeclarations();
  const ids = new Map<string, string>();
  let [waiting, isThere, isRefused]: [Found[], boolean, boolean] = [[], false, false];

  const node = (value: JsonObject, place: string, into: Collected) => {
    const said = Object.fromEntries(declarations.resolve('nodes', value['v'], place, into));
    const [given, own] = [idOf(value['id']), said[idName]];
    if (given !== null && typeof own === 'string') ids.set(given, own);
    const position = axes.filter((axis) => typeof value[axis] === 'number').map((axis) => [axis, value[axis]]);
    const label = typeof said['name'] === 'string' ? ['name'] : [];
    takeNode(into, place, {
      id: own ?? value['id'],
      label: label.length > 0 ? said['name'] : null,
      parent: said[parentName],
      attributes: attributesOf({ ...Object.fromEntries(position), ...said }, new Set([idName, parentName, ...label])),
    });
  };

  const end = (given: unknown) => ids.get(idOf(given) ?? '') ?? given;

  const edge = (value: JsonObject, place: string, into: Collected) => {
    const said = Object.fromEntries(declarations.resolve('edges', value['v'], place, into));
    const label = typeof said['interaction'] === 'string' ? ['interaction'] : [];
    takeLink(into, place, {
      id: said[idName] ?? value['id'],
      from: end(value['s']),
      to: end(value['t']),
      ends: ['s', 't'],
      directed: said['directed'],
      directedElse: () => true,
      label: label.length > 0 ? said['interaction'] : null,
      weight: said['weight'],
      attributes: attributesOf(said, new Set(['directed', 'weight', idName, ...label])),
    });
  };

  const element = (found: Found, into: Collected) => {
    const { path, value, line } = found;
    const place = placeOf(path, line);
    if (!isObject(value)) into.problem(place, 'an object', value);
    else if ('@id' in value) refuse(place, into, 'version 1');
    else if (path[1] === 'nodes') node(value, place, into);
    else edge(value, place, into);
  };

  const refuse = (place: string, into: Collected, found: string) => {
    if (!isRefused) into.problem(place, old, found);
    [isThere, isRefused] = [true, true];
  };

  /** Takes what has waited: all of it, or that of one aspect. */
  const release = (into: Collected, aspect?: string) => {
    const all = waiting;
    waiting = [];
    for (const one of all) {
      if (aspect === undefined || one.path[1] === aspect) element(one, into);
      else waiting.push(one);
    }
  };

  const offer = (found: Found, aspect: 'nodes' | 'edges', into: Collected) => {
    if (!isObject(found.value) || declarations.isDeclared(aspect)) return element(found, into);
    if (waiting.length < mostWaiting) return void waiting.push(found);
    if (!('v' in found.value)) return element(found, into);
    into.problem(placeOf(found.path, found.line), '"attributeDeclarations" before so many elements', aspect);
    isRefused = true;
  };

  const declare = (value: unknown, place: string, into: Collected) => {
    if (!isObject(value)) return into.problem(place, 'an object', value);
    for (const aspect of ['networkAttributes', 'nodes', 'edges'] as const) {
      if (!(aspect in value)) continue;
      declarations.declare(aspect, value[aspect], place, into);
      release(into, aspect);
    }
  };

  const begin = (aspect: unknown, place: string, into: Collected) => {
    if (aspect === 'numberVerification') return refuse(place, into, 'version 1');
    if (taken.has(aspect) || aspect === 'metaData') return;
    into.note(visual.test(String(aspect)) ? looks : `What stands in ${shown(JSON.stringify(aspect))} is not taken.`);
  };

  const meet = (found: Found, into: Collected) => {
    const { is, path, value, line } = found;
    const [, aspect, index] = path;
    if (isRefused || aspect === undefined) return;
    if (is === 'list' && index === undefined) return begin(aspect, placeOf(path, line), into);
    if (is !== 'value') return;
    if (index !== undefined && (aspect === 'nodes' || aspect === 'edges')) return offer(found, aspect, into);
    const place = placeOf(path, line);
    if (aspect === 'CXVersion') {
      isThere = true;
      if (!/^2(\.|$)/.test(idOf(value) ?? '')) refuse(place, into, `version ${shown(value)}`);
    } else if (index === undefined) into.problem(place, 'a list', value);
    else if (aspect === 'attributeDeclarations') declare(value, place, into);
    else if (!isObject(value)) into.problem(place, 'an object', value);
    else if (aspect === 'networkAttributes')
      into.about(attributesOf(Object.fromEntries(declarations.resolve(aspect, value, place, into))));
    else if (value['success'] === false) into.problem(place, '"success": true', value['error']);
  };

  return {
    shape: 'a list that begins with "CXVersion"',
    route,
    meet,
    isThere: () => isThere,
    end: (into) => release(into),
  };
});
