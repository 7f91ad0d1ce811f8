import type { AttributeValue, FileProblem, NetworkNode } from '../network.ts';
import { numberIn } from '../number.ts';
import { attributesOf, propertiesOf } from './properties.ts';
import { wordsOf, type Word } from './words.ts';

/** The number of a vertex from 1 to `count`, if the word is one. */
export const vertexIn = (word: string | undefined, count: number): number | undefined => {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= count ? number : undefined;
};

/** Numbers at the beginning are where the vertex stands, then comes its shape, then pairs. */
const drawn = (words: readonly Word[]): [string, AttributeValue][] => {
  const isPosition = (word: Word | undefined) => word && !word.quoted && numberIn(word.text) !== undefined;
  const positions = ['x', 'y', 'z'].findIndex((_, at) => !isPosition(words[at]));
  const count = positions < 0 ? 3 : positions;
  const where = ['x', 'y', 'z'].slice(0, count).map((axis, at): [string, number] => [axis, Number(words[at]?.text)]);
  const rest = words.slice(count);
  const shape =
    rest.filter(({ text, quoted }) => quoted || !text.startsWith('[')).length % 2 === 1 ? rest.shift() : null;
  return [...where, ...(shape ? [['shape', shape.text] as [string, string]] : []), ...propertiesOf(rest)];
};

/** Reads what `*Vertices` declares: those that have no line are there as well. */
export const vertices = (count: number, ofFirstMode: number | null, begun: number) => {
  const listed = new Uint8Array(count + 1);
  const mode = (number: number): [string, number][] =>
    ofFirstMode === null ? [] : [['mode', number <= ofFirstMode ? 1 : 2]];
  return {
    take: (line: string, at: number): NetworkNode | FileProblem => {
      const [first, label, ...rest] = wordsOf(line);
      const number = vertexIn(first?.text, count);
      const place = `line ${at}`;
      if (number === undefined) return { place, expected: `a vertex from 1 to ${count}`, found: first?.text ?? '' };
      if (label && !label.quoted && label.text.startsWith('"'))
        return { place, expected: 'a closing quotation mark', found: 'the end of the line' };
      listed[number] = 1;
      const attributes = attributesOf([...mode(number), ...drawn(rest)]);
      return { id: String(number), label: label?.text ?? null, parent: null, attributes, place };
    },
    *missing(): Generator<NetworkNode> {
      for (let number = 1; number <= count; number += 1)
        if (!listed[number])
          yield {
            id: String(number),
            label: null,
            parent: null,
            attributes: attributesOf(mode(number)),
            place: `line ${begun}`,
          };
    },
  };
};
