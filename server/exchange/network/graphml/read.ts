import { readXml } from '../xml.ts';
import { placeOf, type XmlElement } from '../xml-element.ts';
import { isDirected, weightOf } from '../xml-values.ts';
import { graphmlData } from './data.ts';
import { graphmlKeys } from './keys.ts';

/** Elements that are told on their own, and what they stand in. What stands in `data` is never one. */
const apart = new Map([
  ['key', ['graphml', 'graph']],
  ['graph', ['graphml', 'node', 'edge', 'hyperedge']],
  ['node', ['graph']],
  ['edge', ['graph']],
  ['hyperedge', ['graph']],
]);

const knownOf = {
  graph: new Set(['id', 'edgedefault']),
  node: new Set(['id']),
  edge: new Set(['id', 'source', 'target', 'directed']),
};

/** Reads GraphML (graphml.graphdrawing.org) with the extensions of yFiles, Gephi, igraph, NetworkX and Neo4j. */
export const readGraphml = readXml('graphml', (gathered) => {
  const keys = graphmlKeys(gathered);
  const dataOf = graphmlData(gathered, keys);
  let [graphs, hyperedges] = [0, 0];

  /** What is said of the network before its nodes, which may rest on it, is told before them. */
  const tellBefore = (element: XmlElement | null) => {
    if (element?.name !== 'graph' || element.parent?.name !== 'graphml') return;
    if (!element.children.some(({ name }) => name === 'data')) return;
    gathered.about(dataOf(element, 'graph', knownOf.graph).attributes);
    element.children = element.children.filter(({ name }) => name !== 'data');
  };

  const node = (element: XmlElement) => {
    tellBefore(element.parent);
    const { id } = element.attributes;
    if (id === undefined) return gathered.wrong(element, 'an id of the node', undefined);
    const { label, parent, attributes } = dataOf(element, 'node', knownOf.node);
    const around = element.parent?.parent;
    const within = around?.name === 'node' ? (around.attributes.id ?? null) : null;
    if (element.children.some(({ name }) => name === 'port')) gathered.note('Ports of nodes are not taken.');
    if (element.children.some(({ name }) => name === 'locator'))
      gathered.note('What stands in other files (locator) is not fetched.');
    return gathered.node({ id, label, parent: parent ?? within, attributes, place: placeOf(element) });
  };

  /** NetworkX counts parallel links from 0 between each two nodes, and writes that number as if it were an id. */
  const counts = new Set<string>();
  const idOf = (element: XmlElement): string | null => {
    const { id = null } = element.attributes;
    if (id === null || keys.areOurs() || !/^\d{1,3}$/.test(id)) return id;
    if (!counts.has(id)) {
      counts.add(id);
      return id;
    }
    gathered.note('Numbers that several links have as id are counts of parallel links: these links are taken without.');
    return null;
  };

  const edge = (element: XmlElement) => {
    const { source: from, target: to, directed } = element.attributes;
    if (from === undefined || to === undefined)
      return gathered.wrong(element, 'a source and a target of the link', undefined);
    const { label, weight: stated, attributes } = dataOf(element, 'edge', knownOf.edge);
    const usual = element.parent?.attributes.edgedefault === 'directed';
    const direction = directed === undefined ? usual : isDirected(gathered, element, directed);
    const weight = weightOf(gathered, element, stated);
    const id = idOf(element);
    return gathered.link({ id, from, to, directed: direction, label, weight, attributes, place: placeOf(element) });
  };

  const graph = (element: XmlElement) => {
    if (element.attributes.edgedefault === undefined)
      gathered.note('A graph does not say whether its links are directed; those that do not either are undirected.');
    if (element.parent?.name !== 'graphml') return;
    graphs++;
    const { attributes } = dataOf(element, 'graph', knownOf.graph);
    const description = element.children.find(({ name }) => name === 'desc')?.text;
    gathered.about(description === undefined ? attributes : { ...attributes, description });
  };

  return {
    apart: (name, parent) => parent.apart && apart.get(name)?.includes(parent.name) === true,
    closed: (element) => {
      if (element.name === 'node') node(element);
      else if (element.name === 'edge') edge(element);
      else if (element.name === 'key') keys.declare(element);
      else if (element.name === 'graph') graph(element);
      else if (element.name === 'hyperedge') hyperedges++;
      else gathered.about(dataOf(element, 'graph', knownOf.graph).attributes);
    },
    ended: () => {
      if (graphs > 1) gathered.note(`The file has ${graphs} graphs; they are taken as one network.`);
      if (hyperedges > 0) gathered.note(`Links of more than two ends (hyperedges) are left out: ${hyperedges}.`);
    },
  };
});
