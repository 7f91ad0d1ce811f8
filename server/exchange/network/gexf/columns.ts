import type { AttributeValue } from '../network.ts';
import type { XmlElement } from '../xml-element.ts';
import type { Gathered } from '../xml-gathered.ts';
import { jsonOf, typedValue } from '../xml-values.ts';
import { textsOf } from './list.ts';

/** What a file declares of an attribute, or of one that it uses without declaring it. */
export interface GexfColumn {
  name: string;
  type: string;
  /** Whether its text is JSON, as we write lists of anything but text. */
  json: boolean;
}

export type Class = 'node' | 'edge';

/** What holds where an element says nothing. */
interface Fallback {
  id: string;
  name: string;
  value: AttributeValue;
}

const most = 10_000;
const mostFallbacks = 200;

/** The attributes that one file declares for its nodes and its links. */
export const gexfColumns = (gathered: Gathered) => {
  const columns = { node: new Map<string, GexfColumn>(), edge: new Map<string, GexfColumn>() };
  const fallbacks: Record<Class, Fallback[]> = { node: [], edge: [] };

  const declareOne = (of: Class, attribute: XmlElement) => {
    const { id, title, type = 'string', 'atlas:holds': holds } = attribute.attributes;
    if (id === undefined) return gathered.wrong(attribute, 'an id of the attribute', undefined);
    if (columns[of].size >= most) return gathered.tooMany(attribute, most, 'attributes');
    const column = { name: title ?? id, type: type.toLowerCase(), json: holds === 'json' };
    columns[of].set(id, column);
    const fallback = attribute.children.find(({ name }) => name === 'default');
    if (!fallback) return undefined;
    const value = valueOf(fallback, column, fallback.text);
    if (value === undefined) return undefined;
    if (fallbacks[of].length >= mostFallbacks) return gathered.tooMany(fallback, mostFallbacks, 'defaults');
    return fallbacks[of].push({ id, name: column.name, value });
  };

  const declare = (element: XmlElement) => {
    const of: Class = element.attributes.class === 'edge' ? 'edge' : 'node';
    for (const child of element.children) if (child.name === 'attribute') declareOne(of, child);
  };

  const columnOf = (id: string, of: Class): GexfColumn => {
    const column = columns[of].get(id);
    if (column) return column;
    gathered.note(`The attribute "${id}" is not declared; it is taken as text under that name.`);
    const made = { name: id, type: 'string', json: false };
    if (columns[of].size < most) columns[of].set(id, made);
    return made;
  };

  const valueOf = (element: XmlElement, column: GexfColumn, text: string): AttributeValue | undefined => {
    const { name, type, json } = column;
    if (json) {
      const value = jsonOf(text);
      if (value === undefined) gathered.wrong(element, `JSON in ${name}`, text);
      return value;
    }
    if (!type.startsWith('list')) return typedValue(gathered, element, column, text);
    const of = { name, type: type.slice('list'.length) };
    const values = textsOf(text).map((one) => typedValue(gathered, element, of, one));
    return values.filter((value) => value !== undefined);
  };

  return { declare, columnOf, valueOf, fallbacksFor: (of: Class) => fallbacks[of] };
};
