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
    let chosen: { key: Key; value: AttributeValue } | null = null;
    /** By the ids of the keys, where their values stand. */
    const stands = new Map<string, { name: string; list: AttributeValue[] | null }>();

    const add = ({ id, name }: Key, value: AttributeValue) => {
      const before = stands.get(id);
      // Two values of one attribute are a list; two attributes of one name are told apart by their keys.
      if (before?.list) return before.list.push(value);
      if (before) {
        before.list = [attributes[before.name] ?? null, value];
        return put(attributes, before.name, before.list);
      }
      const free = has(attributes, name) ? (has(attributes, id) ? `${name} (${id})` : id) : name;
      stands.set(id, { name: free, list: null });
      return put(attributes, free, value);
    };
    const take = (key: Key, value: AttributeValue) => {
      if (key.role === 'weight' && scope === 'edge' && said.weight === undefined) said.weight = value;
      else if (key.role === 'parent' && typeof value === 'string') said.parent = value;
      else if (key.role === 'label' && scope !== 'graph' && isLabel(key, value)) {
        const better = chosen === null || key.rank < chosen.key.rank;
        if (!better) add(key, value);
        else if (chosen) add(chosen.key, chosen.value);
        if (better) chosen = { key, value };
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
            : `Of the XML within the attribute "${key.name}", nothing but a label is taken.`,
        );
        if (value !== undefined) take({ ...key, name: 'label', role: 'label', rank: 1 }, value);
      } else if (key.drawing === null) {
        const value = keys.valueOf(data, key, data.text);
        if (value !== undefined) take(key, key.classes && typeof value === 'string' ? classes(value) : value);
      }
    };

    for (const child of element.children)
      if (child.name === 'data') readData(child);
      else if (child.name === 'desc' && scope !== 'graph' && !has(attributes, 'desc'))
        put(attributes, 'desc', child.text);
    for (const { key, value } of keys.fallbacksFor(scope))
      if (!element.children.some(({ attributes: { key: id } }) => id === key.id)) take(key, value);
    const { label } = element.attributes;
    const taken = (chosen as { value: AttributeValue } | null)?.value;
    said.label = taken === undefined ? (label ?? null) : String(taken);
    for (const name in element.attributes) {
      const value = element.attributes[name];
      if (known.has(name) || value === undefined || ofSyntax.test(name) || has(attributes, name)) continue;
      if (name !== 'label' || value !== said.label) put(attributes, name, name === 'labels' ? classes(value) : value);
    }
    return said;
  };
  return read;
};
