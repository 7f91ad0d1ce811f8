import type { Attributes, AttributeValue } from '../network.ts';
import { given, type XmlElement } from '../xml-element.ts';
import type { Gathered } from '../xml-gathered.ts';
import { has, put, typedValue } from '../xml-values.ts';

const named = (element: XmlElement) => element.children.filter(({ name }) => name === 'att');

/** The value of an `att`; undefined where it holds nothing of that sort, such as a graph or RDF. */
const valueOf = (gathered: Gathered, att: XmlElement): AttributeValue | undefined => {
  // Cytoscape calls a whole number of 64 bits `real`, and says what it is in an attribute of its own.
  const type = (att.attributes['cy:type'] ?? given(att, 'type') ?? 'string').toLowerCase();
  const name = given(att, 'name') ?? '';
  const text = given(att, 'value');
  if (type === 'list') {
    // In a list without anything, Cytoscape may tell the type of what is not there.
    const values = named(att).map((one) => valueOf(gathered, one));
    return values.filter((value) => value !== undefined && value !== null);
  }
  if (type === 'map' || type === 'complex') {
    gathered.note(`Attributes made of attributes, such as "${name}", are not taken.`);
    return undefined;
  }
  if (text !== undefined) return typedValue(gathered, att, { name, type }, text);
  if (att.children.length > 0) return undefined;
  return /\S/.test(att.text) ? typedValue(gathered, att, { name, type }, att.text.trim()) : null;
};

/** What an element says in its `att` elements, and in XML attributes beside those that are known. */
export const readAtts = (gathered: Gathered, element: XmlElement, known: ReadonlySet<string>): Attributes => {
  const attributes: Record<string, AttributeValue> = {};
  /** Values of names that are given several times. */
  const lists = new Map<string, AttributeValue[]>();
  const add = (name: string, value: AttributeValue) => {
    if (!has(attributes, name)) return put(attributes, name, value);
    const list = lists.get(name);
    if (list) return list.push(value);
    const made = [attributes[name] ?? null, value];
    lists.set(name, made);
    return put(attributes, name, made);
  };
  for (const att of named(element)) {
    const name = given(att, 'name') ?? given(att, 'label');
    const value = valueOf(gathered, att);
    // An `att` without a name is what the graph of a group stands in.
    if (value === undefined || (value === null && name === undefined)) continue;
    if (name === undefined) gathered.wrong(att, 'a name of the att', undefined);
    else add(name, value);
  }
  if (element.children.some(({ name }) => name === 'graphics'))
    gathered.note('How nodes and links look and where they stand (graphics) is not taken.');
  for (const name in element.attributes) {
    const value = element.attributes[name];
    if (value !== undefined && !known.has(name) && !name.includes(':') && name !== 'xmlns' && !has(attributes, name))
      put(attributes, name, value);
  }
  return attributes;
};
