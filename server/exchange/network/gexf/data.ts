import type { Attributes, AttributeValue } from '../network.ts';
import type { XmlElement } from '../xml-element.ts';
import type { Gathered } from '../xml-gathered.ts';
import { has, put } from '../xml-values.ts';
import type { Class, gexfColumns } from './columns.ts';
import { readViz } from './viz.ts';

const timed = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];

/** What nodes and links say of themselves, by the columns that the file declares. */
export const gexfData = (gathered: Gathered, { columnOf, valueOf, fallbacksFor }: ReturnType<typeof gexfColumns>) => {
  /** What the element says, but for XML attributes that are known. */
  const read = (element: XmlElement, of: Class, known: ReadonlySet<string>): Attributes => {
    const attributes: Record<string, AttributeValue> = {};
    /** By the ids of the columns, the names under which their values stand. */
    const given = new Map<string, string>();

    const attvalue = (one: XmlElement) => {
      const id = one.attributes.for ?? one.attributes.id;
      if (id === undefined) return gathered.wrong(one, 'what the value is for', undefined);
      const column = columnOf(id, of);
      const value = valueOf(one, column, one.attributes.value ?? one.text);
      if (value === undefined) return undefined;
      const before = given.get(id);
      if (before !== undefined || timed.some((name) => one.attributes[name] !== undefined))
        gathered.note('Of attributes that change over time, the value that comes last in the file is taken.');
      const free = has(attributes, column.name) ? (has(attributes, id) ? `${column.name} (${id})` : id) : column.name;
      const name = before ?? free;
      given.set(id, name);
      return put(attributes, name, value);
    };

    for (const child of element.children)
      if (child.name === 'attvalues')
        for (const one of child.children) {
          if (one.name === 'attvalue') attvalue(one);
        }
      else if (child.name === 'attvalue') attvalue(child);
      else if (child.name === 'spells' || child.name === 'slices')
        gathered.note('Times at which nodes and links come and go (spells) are not taken.');
    for (const { id, name, value } of fallbacksFor(of))
      if (!given.has(id) && !has(attributes, name)) put(attributes, name, value);
    readViz(gathered, element, attributes);
    for (const name in element.attributes) {
      const value = element.attributes[name];
      if (value !== undefined && !known.has(name) && !name.includes(':') && !has(attributes, name))
        put(attributes, name, value);
    }
    return attributes;
  };
  return read;
};
