import * as fc from 'fast-check';
import type { Attributes, AttributeValue, NetworkLink, NetworkNode } from '../../server/exchange/network/network.ts';

const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without the characters that XML cannot hold. */
const possible = (text: string) => text.replace(impossible, '');

export interface RandomNetwork {
  title: string;
  about: Attributes;
  nodes: Omit<NetworkNode, 'place'>[];
  links: Omit<NetworkLink, 'place'>[];
}

const hostile = [
  '',
  ' a ',
  'label',
  'weight',
  'name',
  'parent',
  'labels',
  'id',
  '__proto__',
  'constructor',
  'viz:x',
  'viz:y',
  'viz:z',
  'viz:size',
  'viz:color',
  'viz:alpha',
  '#a0b1c2',
  'null',
  '0x1F',
  '[1,2]',
  'a|b',
  '=1+1',
  '<b a="1">&amp;</b>]]>',
  'line\nbreak\r\n\ttab',
  '上海交通大学',
  'مركز',
  '👩‍🔬',
  'é',
  '\u0000\u001F\uFFFE\uD800',
];

const text = fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.string({ unit: 'binary' }));
const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }), fc.constantFrom(-0, 0.1, 1e21));
const plain: fc.Arbitrary<AttributeValue> = fc.oneof(text, number, fc.boolean());
const list: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.array(text, { maxLength: 4 }),
  fc.array(fc.oneof(plain, fc.constant(null)), { maxLength: 3 }),
);
const value = fc.oneof(plain, plain, list, fc.array(list, { maxLength: 2 }), fc.constant(null));

const attributes = fc
  .array(fc.tuple(text.map(possible), value), { maxLength: 4 })
  .map((entries): Attributes => Object.fromEntries(entries));

const finite = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Networks with names that break formats, nodes in nodes, parallel links, links from a node to itself and both ways. */
export const randomNetwork = (directed: fc.Arbitrary<boolean> = fc.boolean()): fc.Arbitrary<RandomNetwork> =>
  fc.uniqueArray(text, { minLength: 1, maxLength: 6 }).chain((ids) => {
    const id = fc.constantFrom(...ids);
    const parts = { attributes, label: fc.option(text) };
    return fc.record({
      title: text,
      about: attributes,
      nodes: fc.tuple(...ids.map((one) => fc.record({ ...parts, id: fc.constant(one), parent: fc.option(id) }))),
      links: fc.array(
        fc.record({ ...parts, id: fc.option(text), from: id, to: id, directed, weight: fc.option(finite) }),
        { maxLength: 8 },
      ),
    });
  });

/** Lists are JSON text, which holds nearly all. */
const keptValue = (value: AttributeValue): AttributeValue => {
  if (typeof value === 'string') return possible(value);
  return Array.isArray(value) ? JSON.parse(JSON.stringify(value).replace(/[\ufffe\uffff]/g, '')) : value;
};

const keptAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, keptValue(value)]),
  );

const keptText = (text: string | null) => (text === null ? null : possible(text));

/** What is left of a network in XML: text without the characters that XML cannot hold, attributes that have a value. */
export const inXml = ({ title, about, nodes, links }: RandomNetwork): RandomNetwork => ({
  title: possible(title),
  about: keptAttributes(about),
  nodes: nodes.map(({ id, label, parent, attributes }) => ({
    id: possible(id),
    label: keptText(label),
    parent: keptText(parent),
    attributes: keptAttributes(attributes),
  })),
  links: links.map(({ id, from, to, label, attributes, ...rest }) => ({
    ...rest,
    id: keptText(id),
    from: possible(from),
    to: possible(to),
    label: keptText(label),
    attributes: keptAttributes(attributes),
  })),
});

/** The network as it is given to a writer. */
export const asWritten = ({ nodes, links, ...rest }: RandomNetwork) => ({
  ...rest,
  nodes: async function* () {
    yield* nodes;
  },
  links: async function* () {
    yield* links;
  },
});
