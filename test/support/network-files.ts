import * as fc from 'fast-check';
import { Writable } from 'node:stream';
import type {
  AttributeValue,
  NetworkLink,
  NetworkNode,
  NetworkPart,
  ReadNetwork,
  WriteNetwork,
} from '../../server/exchange/network/network.ts';

export type Node = Omit<NetworkNode, 'place'>;
export type Link = Omit<NetworkLink, 'place'>;

/** A network that stands in memory. */
export interface Network {
  title: string;
  about: Record<string, AttributeValue>;
  nodes: Node[];
  links: Link[];
}

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function* each<T>(items: readonly T[]) {
  yield* items;
}

/** All that a reader gives of a text that comes in pieces. */
export const readNetwork = async (read: ReadNetwork, text: string, size = 1000) => {
  const parts: NetworkPart[] = [];
  for await (const part of read(inPieces(text, size))) parts.push(part);
  return {
    about: parts.findLast(({ about }) => about)?.about,
    nodes: parts.flatMap(({ nodes }) => nodes),
    links: parts.flatMap(({ links }) => links),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes = [] }) => notes),
  };
};

/** A network as a format writes it. */
export const writeNetwork = async (write: WriteNetwork, { nodes, links, ...said }: Network): Promise<string> => {
  const pieces: Buffer[] = [];
  const to = new Writable({ write: (piece: Buffer, _, done) => (pieces.push(piece), done()) });
  await write({ ...said, nodes: () => each(nodes), links: () => each(links) }, to);
  return Buffer.concat(pieces).toString();
};

const hostile =
  '__proto__ constructor toString toJSON id name label source target from to weight value key parent x y z position directed ' +
  'interaction shared_name selected attributes metadata relation graph nodes edges v url description cluster atlas: atlas:id ' +
  'atlas-id atlas-parent weight<Documents> score<Year> \uD800 \uDC00x 😀 مرحبا 大学 \u202Eabc " \\ \u0000 \u2028';

const name = fc.oneof(fc.constantFrom('', ' ', 'two\nlines', ...hostile.split(' ')), fc.string({ unit: 'binary' }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0 || 0);
const single = fc.oneof(name, number, fc.boolean());
const { value } = fc.letrec<{ value: AttributeValue; list: AttributeValue[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, single, fc.constant(null), tie('list')),
  list: fc.array(tie('value'), { maxLength: 4 }),
}));

/** Attributes of any kind, under any name. */
const attributes = fc.array(fc.tuple(name, value), { maxLength: 6 }).map((all) => Object.fromEntries(all));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

/** Networks with hostile names, lists, nested nodes, links beside each other, to themselves and in both directions. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .uniqueArray(name, { maxLength: 8 })
  .chain((ids) => {
    const node = fc.tuple(maybe(name), fc.nat(), fc.boolean(), attributes);
    const link = fc.tuple(maybe(name), fc.nat(), fc.nat(), fc.boolean(), maybe(name), maybe(number), attributes);
    return fc.tuple(
      fc.constant(ids),
      fc.tuple(...ids.map(() => node)),
      fc.array(link, { maxLength: ids.length > 0 ? 10 : 0 }),
      name,
      attributes,
    );
  })
  .map(([ids, nodes, links, title, about]) => {
    const at = (index: number) => ids[index % ids.length] ?? '';
    return {
      title,
      about,
      nodes: nodes.map(([label, parent, isNested, said], index) => ({
        id: at(index),
        label,
        parent: isNested && index > 0 ? at(parent % index) : null,
        attributes: said,
      })),
      links: links.map(([id, from, to, directed, label, weight, said]) => ({
        id,
        from: at(from),
        to: at(to),
        directed,
        label,
        weight,
        attributes: said,
      })),
    };
  });

/** Without places, which a network that is written has not. */
export const withoutPlace = <T extends { place: string }>({ place: _, ...rest }: T): Omit<T, 'place'> => rest;
