import type { Collected } from '../../json/network.ts';
import { isObject, shown } from '../../json/values.ts';

export type Aspect = 'nodes' | 'edges' | 'networkAttributes';

/** Which types of values CX2 knows, and what each is in JSON. */
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  long: (value) => Number.isInteger(value),
  double: (value) => typeof value === 'number',
};

const listMark = 'list_of_';

const isOf = (type: string, value: unknown): boolean => {
  if (!type.startsWith(listMark)) return types[type]?.(value) ?? true;
  return Array.isArray(value) && value.every((one) => isOf(type.slice(listMark.length), one));
};

interface Declared {
  name: string;
  type: string;
}

/** Which attributes an aspect has, by names and by the short names that stand for them, and what holds where none is said. */
export const createDeclarations = () => {
  const declared = new Map<Aspect, Map<string, Declared>>();
  const defaults = new Map<Aspect, Map<string, unknown>>();

  const declare = (aspect: Aspect, attributes: unknown, place: string, into: Collected) => {
    const [known, held] = [declared.get(aspect) ?? new Map(), defaults.get(aspect) ?? new Map()];
    declared.set(aspect, known);
    defaults.set(aspect, held);
    if (!isObject(attributes)) return into.problem(place, 'an object of declared attributes', attributes);
    for (const [name, given] of Object.entries(attributes)) {
      const { d = 'string', a, v } = isObject(given) ? given : {};
      const type = typeof d === 'string' ? d : '';
      if (!Object.hasOwn(types, type.startsWith(listMark) ? type.slice(listMark.length) : type))
        into.problem(place, `a type of CX2 for ${shown(JSON.stringify(name))}`, d);
      known.set(name, { name, type });
      if (typeof a === 'string') known.set(a, { name, type });
      if (v !== undefined) held.set(name, v);
    }
  };

  /** The values of an element under their full names, and what holds where the element does not say. */
  const resolve = (aspect: Aspect, values: unknown, place: string, into: Collected): [string, unknown][] => {
    if (values !== undefined && !isObject(values)) into.problem(place, '"v": an object', values);
    const said = Object.entries(isObject(values) ? values : {}).map(([short, value]): [string, unknown] => {
      const { name, type } = declared.get(aspect)?.get(short) ?? { name: short, type: null };
      if (type !== null && value !== null && !isOf(type, value))
        into.problem(place, `${shown(JSON.stringify(name))}: ${type.replaceAll('_', ' ')}`, value);
      return [name, value];
    });
    return [...(defaults.get(aspect) ?? []), ...said];
  };

  return { declare, resolve, isDeclared: (aspect: Aspect) => declared.has(aspect) };
};
