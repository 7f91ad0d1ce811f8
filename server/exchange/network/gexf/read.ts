import { ownNamespace } from '../xml-write.ts';
import { readXml } from '../xml.ts';
import { placeOf, type XmlElement } from '../xml-element.ts';
import { put, weightOf } from '../xml-values.ts';
import type { AttributeValue } from '../network.ts';
import { gexfColumns } from './columns.ts';
import { gexfData } from './data.ts';
import { sourcesTarget } from './write.ts';

/** Elements that are told on their own, and what they stand in. */
const apart = new Map([
  ['meta', ['gexf']],
  ['graph', ['gexf']],
  ['attributes', ['graph']],
  ['nodes', ['graph', 'node']],
  ['node', ['nodes']],
  ['edges', ['graph', 'node']],
  ['edge', ['edges']],
]);

const known = {
  node: new Set(['id', 'label', 'pid']),
  edge: new Set(['id', 'source', 'target', 'type', 'label', 'weight', 'cardinal', 'kind']),
};

/** What the versions of GEXF call them. */
const directions = new Map([
  ['directed', 'directed'],
  ['dir', 'directed'],
  ['undirected', 'undirected'],
  ['simple', 'undirected'],
  ['sim', 'undirected'],
  ['mutual', 'mutual'],
  ['double', 'mutual'],
  ['dou', 'mutual'],
]);

const graphOf = (element: XmlElement): XmlElement | null => {
  let around = element.parent;
  while (around && around.name !== 'graph') around = around.parent;
  return around;
};

/** Reads GEXF (gexf.net) 1.0 to 1.3. */
export const readGexf = readXml('gexf', (gathered) => {
  const columns = gexfColumns(gathered);
  const dataOf = gexfData(gathered, columns);

  const node = (element: XmlElement) => {
    const { id, label = null, pid } = element.attributes;
    if (id === undefined) return gathered.wrong(element, 'an id of the node', undefined);
    const around = element.parent?.parent;
    const within = around?.name === 'node' ? (around.attributes.id ?? null) : null;
    const parents = element.children.find(({ name }) => name === 'parents')?.children ?? [];
    if (parents.length > 1) gathered.note('Of several parents of a node, the first is taken.');
    const parent = pid ?? within ?? parents[0]?.attributes.for ?? null;
    return gathered.node({
      id,
      label,
      parent,
      attributes: dataOf(element, 'node', known.node),
      place: placeOf(element),
    });
  };

  const directionOf = (element: XmlElement) => {
    const text = element.attributes.type ?? graphOf(element)?.attributes.defaultedgetype ?? 'undirected';
    const direction = directions.get(text.toLowerCase());
    if (!direction) gathered.wrong(element, 'directed, undirected or mutual', text);
    return direction;
  };

  /** Dynamic networks have weights among the attributes; in our own files, what is there is an attribute. */
  const weightAmong = (element: XmlElement, attributes: Record<string, AttributeValue>) => {
    const name = ['weight', 'Weight'].find((one) => Object.hasOwn(attributes, one));
    if (name === undefined || graphOf(element)?.parent?.attributes['xmlns:atlas'] === ownNamespace) return null;
    const value = attributes[name];
    delete attributes[name];
    return weightOf(gathered, element, value);
  };

  const edge = (element: XmlElement) => {
    const { id = null, source: from, target: to, kind, weight: stated, cardinal } = element.attributes;
    if (from === undefined || to === undefined)
      return gathered.wrong(element, 'a source and a target of the link', undefined);
    const attributes: Record<string, AttributeValue> = dataOf(element, 'edge', known.edge);
    const text = stated ?? cardinal;
    const weight = text === undefined ? weightAmong(element, attributes) : weightOf(gathered, element, text);
    const direction = directionOf(element);
    if (direction === 'mutual') {
      gathered.note('Mutual links are taken as links without direction, with the attribute type: mutual.');
      put(attributes, 'type', 'mutual');
    }
    const { label = kind ?? null } = element.attributes;
    if (kind !== undefined && label !== null && label !== kind) put(attributes, 'label', label);
    const place = placeOf(element);
    return gathered.link({
      id,
      from,
      to,
      directed: direction === 'directed',
      label: kind ?? label,
      weight,
      attributes,
      place,
    });
  };

  const meta = ({ children, attributes: { lastmodifieddate } }: XmlElement) => {
    const about = Object.fromEntries(children.map(({ name, text }) => [name, text.trim()]));
    gathered.about(lastmodifieddate === undefined ? about : { ...about, lastmodifieddate });
  };

  return {
    apart: (name, parent) => parent.apart && apart.get(name)?.includes(parent.name) === true,
    closed: (element) => {
      if (element.name === 'node') node(element);
      else if (element.name === 'edge') edge(element);
      else if (element.name === 'attributes') columns.declare(element);
      else if (element.name === 'meta') meta(element);
    },
    instruction: (target, body) => {
      if (target === sourcesTarget) gathered.about({ sources: body });
    },
    ended: () => {},
  };
});
