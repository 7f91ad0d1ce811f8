import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import * as fc from 'fast-check';
import type {
  Attributes,
  NetworkFormat,
  NetworkLink,
  NetworkNode,
  WrittenNetwork,
} from '../../../../server/exchange/network/network.ts';

export type PlainNode = Omit<NetworkNode, 'place'>;
export type PlainLink = Omit<NetworkLink, 'place'>;

export interface Plain {
  about: Attributes;
  nodes: PlainNode[];
  links: PlainLink[];
}

const inPieces = async function* (text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
};

/** All that a format reads of a text that comes in pieces. */
export const readAll = async ({ read }: Pick<NetworkFormat, 'read'>, text: string, size = 65_536) => {
  const all = {
    nodes: [] as NetworkNode[],
    links: [] as NetworkLink[],
    problems: [] as object[],
    notes: [] as string[],
  };
  let about: Attributes = {};
  for await (const part of read(inPieces(text, size))) {
    all.nodes.push(...part.nodes);
    all.links.push(...part.links);
    all.problems.push(...part.problems);
    all.notes.push(...(part.notes ?? []));
    if (part.about) about = part.about;
  }
  return { ...all, about };
};

/** What was read without its places, to be compared with what was written. */
export const plain = ({ about, nodes, links }: { about: Attributes; nodes: NetworkNode[]; links: NetworkLink[] }) => ({
  about,
  nodes: nodes.map(({ place: _, ...node }) => node),
  links: links.map(({ place: _, ...link }) => link),
});

export const written = async (
  { write }: NetworkFormat,
  { about, nodes, links }: Plain,
  title = 'T',
): Promise<string> => {
  const to = new PassThrough();
  const network: WrittenNetwork = {
    title,
    about,
    nodes: async function* () {
      yield* nodes;
    },
    links: async function* () {
      yield* links;
    },
  };
  const [text] = await Promise.all([textOf(to), write?.(network, to)]);
  return text;
};

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '上海"交通"大学',
    'a\nb\r\nc\td',
    '👩🏽‍🔬 & &amp; &#65;',
    'שלום ‏עולם',
    '[]',
    '()',
    '#x',
    '% y',
    '*arcs',
    'it\'s \\ \\"',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'graph',
    'node',
    'id',
    'label',
    'x_x41_',
    '_x41_',
    'x_x_',
    '中文 名',
    '1st',
    'toString',
  ),
  fc.constantFrom(
    '_networkx_list_start',
    '_atlas_json 1',
    '',
    ' ',
    'true',
    'null',
    '1',
    '-0',
    '1e5',
    'NaN',
    '007',
    'value',
    'weight',
  ),
);

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger());
const scalar = fc.oneof(hostile, number, fc.boolean(), fc.constant(null));
// JSON, in which lists of lists are written, has no -0.
const inner = scalar.filter((one) => !Object.is(one, -0));
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.array(inner, { maxLength: 2 }), { maxLength: 2 }) },
);
const name = fc.oneof(
  hostile,
  fc
    .array(fc.constantFrom('a', 'b', 'graphics', 'x', '中', 'label', '1'), { minLength: 1, maxLength: 3 })
    .map((all) => all.join('.')),
);

export const attributes: fc.Arbitrary<Attributes> = fc
  .array(fc.tuple(name, value), { maxLength: 5 })
  .map((all) => Object.fromEntries(all));

/** Random networks with names that no format likes, links beside each other, to themselves and in both directions. */
export const networks = (ids: fc.Arbitrary<string> = hostile): fc.Arbitrary<Plain> =>
  fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }).chain((all) => {
    const id = fc.constantFrom(...all);
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
    return fc.record({
      about: attributes,
      nodes: fc.tuple(
        ...all.map((own) => fc.record({ id: fc.constant(own), label: maybe(hostile), parent: maybe(id), attributes })),
      ),
      links: fc.array(
        fc.record({
          id: maybe(hostile),
          from: id,
          to: id,
          directed: fc.boolean(),
          label: maybe(hostile),
          weight: maybe(number),
          attributes,
        }),
        { maxLength: 6 },
      ),
    });
  });
