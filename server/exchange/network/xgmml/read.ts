import type { AttributeValue } from '../network.ts';
import { given, placeOf, type XmlElement } from '../xml-element.ts';
import { isDirected, weightOf } from '../xml-values.ts';
import { readXml } from '../xml.ts';
import { readAtts } from './att.ts';

const known = {
  graph: new Set(['id', 'directed', 'label', 'Layout', 'Rootnode', 'Graphic', 'Vendor', 'Scale', 'Magnification']),
  node: new Set(['id', 'label', 'name']),
  edge: new Set(['id', 'source', 'target', 'label', 'name', 'weight', 'directed']),
};

const textOf = (value: AttributeValue | undefined) => (typeof value === 'string' && value !== '' ? value : null);

/** Reads XGMML, as Cytoscape and others write it. */
export const readXgmml = readXml('graph', (gathered) => {
  /** A node or a link of a group that says only where the node or link itself stands. */
  const isReference = (element: XmlElement) => {
    if (given(element, 'href') === undefined) return false;
    gathered.note('What a group refers to without holding it (xlink:href) is not told to be in the group.');
    return true;
  };

  /** The node in whose `att` the graph of this node stands. */
  const parentOf = (element: XmlElement): string | null => {
    let around = element.parent?.parent ?? null;
    while (around && around.name === 'att') around = around.parent;
    return around?.name === 'node' ? (around.attributes.id ?? null) : null;
  };

  const node = (element: XmlElement) => {
    if (isReference(element)) return undefined;
    const { id, label, name } = element.attributes;
    if (id === undefined) return gathered.wrong(element, 'an id of the node', undefined);
    const attributes = readAtts(gathered, element, known.node);
    const called =
      label ?? name ?? textOf(attributes.label) ?? textOf(attributes.name) ?? textOf(attributes.canonicalName);
    return gathered.node({ id, label: called, parent: parentOf(element), attributes, place: placeOf(element) });
  };

  const directionOf = (element: XmlElement): boolean => {
    const own = given(element, 'directed') ?? (element.parent ? given(element.parent, 'directed') : undefined);
    return own !== undefined && isDirected(gathered, element, own);
  };

  const edge = (element: XmlElement) => {
    if (isReference(element)) return undefined;
    const { id = null, source: from, target: to, label, name, weight: stated } = element.attributes;
    if (from === undefined || to === undefined)
      return gathered.wrong(element, 'a source and a target of the link', undefined);
    const { weight: among, ...attributes } = readAtts(gathered, element, known.edge);
    // Cytoscape's label of a link names both ends; what kind it is is its interaction.
    const kind = textOf(attributes.interaction) ?? label ?? name ?? textOf(attributes.label) ?? null;
    const called = label !== undefined && kind !== label ? { label, ...attributes } : attributes;
    const weight = weightOf(gathered, element, stated ?? among);
    const [directed, place] = [directionOf(element), placeOf(element)];
    return gathered.link({ id, from, to, directed, label: kind, weight, attributes: called, place });
  };

  return {
    apart: (name, parent) =>
      name === 'graph'
        ? parent.name === 'att' || parent.name === 'node'
        : (name === 'node' || name === 'edge') && parent.name === 'graph' && parent.apart,
    closed: (element) => {
      if (element.name === 'node') node(element);
      else if (element.name === 'edge') edge(element);
      else if (element.parent === null) {
        const { label } = element.attributes;
        const about = readAtts(gathered, element, known.graph);
        gathered.about(label === undefined ? about : { title: label, ...about });
      }
    },
    ended: () => {},
  };
});
