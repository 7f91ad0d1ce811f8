import type { Writable } from 'node:stream';
import type { Attributes, AttributeValue, WrittenNetwork } from '../network.ts';
import { writePieces } from '../pieces.ts';
import { creator, jsonStart, keyOf, listStart, quoted } from './text.ts';
import { differing, numbering } from '../numbering.ts';

/** Keys with a meaning of their own, and names that NetworkX cannot take for an attribute. */
const reserved = {
  graph: new Set(['directed', 'multigraph', 'node', 'edge']),
  node: new Set(['id', 'label', 'gid', 'isGroup', 'atlasId', 'atlasLabel', 'atlasParent', 'self', 'node_for_adding']),
  edge: new Set(
    ['id', 'label', 'source', 'target', 'weight', 'value', 'directed'].concat([
      'key',
      'self',
      'u_for_edge',
      'v_for_edge',
    ]),
  ),
};

/** A number; what is above 32 bits, or no whole number, has a point. */
const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NAN' : value > 0 ? '+INF' : '-INF';
  if (Object.is(value, -0)) return '-0.0';
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) return String(value);
  const [mantissa = '', exponent] = String(value).split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}${exponent === undefined ? '' : `E${exponent}`}`;
};

const json = (value: AttributeValue) => quoted(jsonStart + JSON.stringify(value));

const isPlain = (value: AttributeValue): value is string | number =>
  typeof value === 'number' ||
  (typeof value === 'string' && !['[]', '()', listStart].includes(value) && !value.startsWith(jsonStart));

const valueText = (value: AttributeValue): string => {
  if (typeof value === 'number') return numberText(value);
  if (isPlain(value)) return quoted(value);
  return Array.isArray(value) && value.length === 0 ? '"[]"' : json(value);
};

const line = (key: string, value: AttributeValue): string => {
  if (!Array.isArray(value) || value.length === 0) return `${key} ${valueText(value)}\n`;
  const start = value.length === 1 ? `${key} "${listStart}"\n` : '';
  return start + value.map((one: AttributeValue) => `${key} ${valueText(one)}\n`).join('');
};

interface Nested extends Map<string, string | Nested> {}

/** Attributes as lines; those with dotted names in nested lists, where no other attribute has the name of the list. */
const attributeLines = (attributes: Attributes, kept: ReadonlySet<string>): string => {
  const root: Nested = new Map();
  const text = (nested: Nested): string =>
    [...nested].map(([key, inner]) => (typeof inner === 'string' ? inner : `${key} [\n${text(inner)}]\n`)).join('');
  for (const [name, value] of Object.entries(attributes)) {
    const steps = name.split('.');
    const flat =
      steps.length === 1 ||
      kept.has(steps[0] ?? '') ||
      steps.includes('') ||
      steps.some((_, at) => at > 0 && Object.hasOwn(attributes, steps.slice(0, at).join('.')));
    if (flat) {
      root.set(` ${name}`, line(keyOf(name, kept), value));
      continue;
    }
    let at = root;
    for (const step of steps.slice(0, -1)) {
      const inner = at.get(keyOf(step)) ?? new Map();
      at.set(keyOf(step), inner);
      at = inner as Nested;
    }
    const last = keyOf(steps.at(-1) ?? '');
    at.set(` ${last}`, line(last, value));
  }
  return text(root);
};

/** Whether a link has a direction: then all are said to have one, and those without say so themselves. */
const anyDirected = async ({ links }: WrittenNetwork): Promise<boolean> => {
  for await (const { directed } of links()) if (directed) return true;
  return false;
};

/** Writes GML that NetworkX, igraph, Gephi and Cytoscape read: ids are numbers and labels differ. */
export const writeGml = (network: WrittenNetwork, to: Writable): Promise<void> =>
  writePieces(
    (async function* () {
      const { numberOf, areNumbers, parents } = await numbering(network);
      const numbered = (id: string) => (areNumbers ? id : numberOf(id));
      const different = differing(['[]', '()']); // NetworkX takes these for lists
      const directed = await anyDirected(network);
      yield `Creator "${creator}"\ngraph [\ndirected ${directed ? 1 : 0}\nmultigraph 1\n`;
      yield attributeLines({ label: network.title, ...network.about }, reserved.graph);
      for await (const { id, label, parent, attributes } of network.nodes()) {
        const shown = different(label ?? id, id);
        yield `node [\nid ${numbered(id)}\nlabel ${quoted(shown)}\n`;
        if (!areNumbers) yield `atlasId ${quoted(id)}\n`;
        if (label !== shown) yield `atlasLabel ${valueText(label)}\n`;
        if (parents.has(id)) yield 'isGroup 1\n';
        if (parent !== null) yield `gid ${numbered(parent)}\n${areNumbers ? '' : `atlasParent ${quoted(parent)}\n`}`;
        yield `${attributeLines(attributes, reserved.node)}]\n`;
      }
      for await (const { id, from, to: end, directed: has, label, weight, attributes } of network.links()) {
        let text = `edge [\nsource ${numbered(from)}\ntarget ${numbered(end)}\n`;
        if (id !== null) text += `id ${quoted(id)}\n`;
        if (label !== null) text += `label ${quoted(label)}\n`;
        if (weight !== null && Number.isFinite(weight)) text += `weight ${numberText(weight)}\n`;
        if (has !== directed) text += `directed ${has ? 1 : 0}\n`;
        yield `${text}${attributeLines(attributes, reserved.edge)}]\n`;
      }
      yield ']\n';
    })(),
    to,
  );
