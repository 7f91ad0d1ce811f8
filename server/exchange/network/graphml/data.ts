import type { Attributes, AttributeValue } from '../network.ts';
import { findWithin, type XmlElement } from '../xml-element.ts';
import type { Gathered } from '../xml-gathered.ts';
import { has, put } from '../xml-values.ts';
import type { graphmlKeys, Key } from './keys.ts';

/** What a node, a link or a graph says of itself. */
export interface Said {
  label: string | null;
  weight: AttributeValue | undefined;
  parent: string | null;
  attributes: Attributes;
}

const labels = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text', 'Label']);

/** The first text that yFiles draws at a node or a link. */
const drawnLabel = (data: XmlElement): string | undefined => {
  const label = findWithin(data, (one) => labels.has(one.name) && /\S/.test(one.text + (one.attributes.Text ?? '')));
  return label && (/\S/.test(label.text) ? label.text : label.attributes.Text)?.trim();
};

/** Attributes in XML of its own are named like this by XML or yFiles and say nothing about the node or link. */
const ofSyntax = /[:]|^xmlns|^yfiles\.|^parse\./;

/** `:Person:Author` of a Neo4j export. */
const classes = (text: string): AttributeValue => (text.startsWith(':') ? text.split(':').filter(Boolean) : text);

export const graphmlData = (gathered: Gathered, keys: ReturnType<typeof graphmlKeys>) => {
  /** What the element says, but for XML attributes that are known. */
  const read = (element: XmlElement, scope: string, known: ReadonlySet<string>): Said => {
    const attributes: Record<string, AttributeValue> = {};
    const said: Said = { label: null, weight: undefined, parent: null, attributes };
    let chosen: { key: Key; value: string } | null = null;
    const given: string[] = [];

    const add = ({ id, name }: Key, value: AttributeValue) => {
      if (!has(attributes, name)) return put(attributes, name, value);
      // Two values of one attribute are a list; two attributes of one name are told apart by their keys.
      if (!given.includes(id)) return put(attributes, has(attributes, id) ? `${name} (${id})` : id, value);
      const before = attributes[name] ?? null;
      return put(attributes, name, [...(Array.isArray(before) ? (before as AttributeValue[]) : [before]), value]);
    };
    const take = (key: Key, value: AttributeValue) => {
      if (key.role === 'weight' && scope === 'edge' && said.weight === undefined) said.weight = value;
      else if (key.role === 'parent' && typeof value === 'string') said.parent = value;
      else if (key.role === 'label' && scope !== 'graph' && isLabel(key, value)) {
        if (chosen && chosen.key.rank <= key.rank) return add(key, value);
        if (chosen) add(chosen.key, chosen.value);
        chosen = { key, value: String(value) };
      } else add(key, value);
    };
    const isLabel = (key: Key, value: AttributeValue) =>
      typeof value === 'number' || (typeof value === 'string' && (key.rank === 0 || value !== ''));
    const readData = (data: XmlElement) => {
      const key = keys.keyOf(data.attributes.key ?? '', scope);
      if (data.children.length > 0) {
        const value = drawnLabel(data);
        gathered.note(
          key.drawing
            ? 'How yFiles draws nodes and links is not taken, only their labels.'
            : `XML within the attribute "${key.name}" is not taken.`,
        );
        if (value !== undefined) take({ ...key, name: 'label', role: 'label', rank: 1 }, value);
      } else if (key.drawing === null) {
        const value = keys.valueOf(data, key, data.text);
        if (value !== undefined) take(key, key.name === 'labels' && typeof value === 'string' ? classes(value) : value);
      }
      given.push(key.id);
    };

    for (const child of element.children)
      if (child.name === 'data') readData(child);
      else if (child.name === 'desc' && scope !== 'graph') put(attributes, 'desc', child.text);
    for (const key of keys.fallbacksFor(scope)) {
      if (given.includes(key.id) || key.fallback === null) continue;
      const value = keys.valueOf(element, key, key.fallback);
      if (value !== undefined) take(key, value);
    }
    const { label } = element.attributes;
    said.label = (chosen as { value: string } | null)?.value ?? label ?? null;
    for (const name in element.attributes) {
      const value = element.attributes[name];
      if (known.has(name) || value === undefined || ofSyntax.test(name) || has(attributes, name)) continue;
      if (name !== 'label' || value !== said.label) put(attributes, name, name === 'labels' ? classes(value) : value);
    }
    return said;
  };
  return read;
};
