import type { Writable } from 'node:stream';
import type { Attributes, AttributeValue, NetworkLink, WrittenNetwork } from '../network.ts';
import { differing, numbering } from '../numbering.ts';
import { writePieces } from '../pieces.ts';
import { drawing } from './properties.ts';
import { quotedWord } from './words.ts';

const numberText = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

const isNumber = (value: AttributeValue | undefined): value is number => Number.isFinite(value);

/** A word after another; a text that could be read as something else is quoted. */
const word = (value: AttributeValue | undefined): string | null => {
  if (isNumber(value)) return ` ${numberText(value)}`;
  if (typeof value !== 'string' || value === '') return null;
  return /^[A-Za-z][\w.-]*$/.test(value) ? ` ${value}` : ` ${quotedWord(value)}`;
};

/** Where a vertex stands and how it is drawn, as far as Pajek has words for it. */
const drawn = (attributes: Attributes): string => {
  const { x, y, z, shape, time } = attributes;
  let text = isNumber(x) && isNumber(y) ? ` ${numberText(x)} ${numberText(y)}` : '';
  if (text !== '' && isNumber(z)) text += ` ${numberText(z)}`;
  if (typeof shape === 'string') text += word(shape) ?? '';
  for (const name of drawing) {
    const value = Object.hasOwn(attributes, name) ? word(attributes[name]) : null;
    if (value !== null) text += ` ${name}${value}`;
  }
  return typeof time === 'string' && /^\[[\d\s,*-]+\]$/.test(time) ? `${text} ${time}` : text;
};

/**
 * Writes Pajek as Pajek and NetworkX read it. Pajek takes text for UTF-8 by the mark at the beginning, which stands before a
 * line that NetworkX passes over. What a link is called stands at each link: NetworkX takes the head of a second relation
 * for a link.
 */
export const writePajek = (network: WrittenNetwork, to: Writable): Promise<void> =>
  writePieces(
    (async function* () {
      const { count, numberOf } = await numbering(network);
      const different = differing();
      const line = ({ from, to: end, weight, label }: Omit<NetworkLink, 'place'>): string => {
        const value = isNumber(weight ?? undefined) ? numberText(weight ?? 1) : '1';
        const called = label === null ? '' : ` l ${quotedWord(label)}`;
        return `${numberOf(from) + 1} ${numberOf(end) + 1} ${value}${called}\n`;
      };
      yield `\uFEFF*Network ${network.title.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n*Vertices ${count}\n`;
      for await (const { id, label, attributes } of network.nodes())
        yield `${numberOf(id) + 1} ${quotedWord(different(label ?? id, id))}${drawn(attributes)}\n`;
      for (const directed of [true, false]) {
        let head = directed ? '*Arcs\n' : '*Edges\n';
        for await (const link of network.links()) {
          if (link.directed !== directed) continue;
          yield head + line(link);
          head = '';
        }
      }
    })(),
    to,
  );
