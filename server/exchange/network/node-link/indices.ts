import { idOf, isObject, textOf, type JsonObject } from '../../json/values.ts';

/**
 * What the ends of links mean. Nodes without an id are known by where they stand in their list, or by name where links
 * call them so; numbers as ends mean where a node stands too, as D3 had it, if no id looks like a number.
 */
export const createIndices = () => {
  let [count, areText, called, isUsed] = [0, true, false, false];
  const ids: string[] = [];
  const byName = new Map<string, string>();

  /** The id of the next node. */
  const node = (value: JsonObject): unknown => {
    const given = value['id'] ?? value['key'];
    const name = textOf(value['name']);
    const index = String(count++);
    const id = given ?? (called && name !== null ? name : index);
    areText &&= given === undefined || (typeof given === 'string' && !/^\d+$/.test(given));
    if (areText) ids.push(textOf(id) ?? index);
    if (given === undefined && name !== null && !byName.has(name)) byName.set(name, index);
    return id;
  };

  /** The end of a link as the id of a node; an object is the node itself, as D3 leaves it after a simulation. */
  const end = (given: unknown): unknown => {
    const value = isObject(given) ? (given['id'] ?? given['index'] ?? given['name']) : given;
    if (typeof value === 'number' && areText && count > 0) {
      isUsed = true;
      return ids[value] ?? idOf(value);
    }
    if (typeof value !== 'string') return value;
    called ||= count === 0;
    return byName.get(value) ?? value;
  };

  return { node, end, isUsed: () => isUsed };
};
