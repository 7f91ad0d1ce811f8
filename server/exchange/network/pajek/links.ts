import type { FileProblem, NetworkLink } from '../network.ts';
import { numberIn } from '../number.ts';
import { attributesOf, lineDrawing, propertiesOf } from './properties.ts';
import { vertexIn } from './vertices.ts';
import { wordsOf } from './words.ts';

/** What a section of links says of all of them. */
export interface LinkSection {
  directed: boolean;
  /** The number of its relation, and its name or that number. */
  label: string | null;
}

type Found = NetworkLink | FileProblem;

const plainPair = /^\s*(\d+)\s+(\d+)(?:\s+([-+.\deE]+))?\s*$/;

/** Reads links between `count` vertices. `nameOf` names relations by their number. */
export const linkLines = (count: number, nameOf: (relation: string) => string) => {
  const problem = (place: string, found: string | undefined): FileProblem => ({
    place,
    expected: `a vertex from 1 to ${count}`,
    found: found ?? 'nothing',
  });
  const link = (from: number, to: number, { directed, label }: LinkSection, place: string): NetworkLink => ({
    id: null,
    from: String(from),
    to: String(to),
    directed,
    label,
    weight: null,
    attributes: attributesOf([]),
    place,
  });
  const between = (one: string | undefined, other: string | undefined, of: LinkSection, place: string): Found => {
    const [from, to] = [vertexIn(one, count), vertexIn(other, count)];
    if (from === undefined || to === undefined) return problem(place, from === undefined ? one : other);
    return link(from, to, of, place);
  };
  /** A line may name its relation: `3: 1 2 1`. */
  const relation = (line: string, section: LinkSection): [string, LinkSection] => {
    const [begun, number] = /^\s*(\d+):/.exec(line) ?? [];
    if (begun === undefined || number === undefined) return [line, section];
    return [line.slice(begun.length), { ...section, label: nameOf(String(Number(number))) }];
  };

  const weighted = (found: Found, weight: string | undefined): Found => {
    if (!('from' in found) || weight === undefined) return found;
    const number = numberIn(weight);
    if (number === undefined || !Number.isFinite(number))
      return { place: found.place, expected: 'a number as value of the line', found: weight };
    found.weight = number;
    return found;
  };

  return {
    /** `1 2 0.5 c Blue l "cites" [1-3]` */
    pair: (given: string, at: number, section: LinkSection): Found => {
      const place = `line ${at}`;
      const plain = plainPair.exec(given);
      if (plain) return weighted(between(plain[1], plain[2], section, place), plain[3]);
      const [line, of] = relation(given, section);
      const [one, other, ...rest] = wordsOf(line);
      const found = between(one?.text, other?.text, of, place);
      if (!('from' in found)) return found;
      const first = rest[0];
      const hasValue = first && !first.text.startsWith('[') && !lineDrawing.has(first.text.toLowerCase());
      const all = propertiesOf(hasValue ? rest.slice(1) : rest);
      const label = of.label === null ? all.find(([name]) => name === 'l')?.[1] : undefined;
      if (label !== undefined) found.label = String(label);
      found.attributes = attributesOf(label === undefined ? all : all.filter(([name]) => name !== 'l'));
      return weighted(found, hasValue ? first.text : undefined);
    },
    /** `1 2 3 4`: from the first to each of the others. */
    *list(given: string, at: number, section: LinkSection): Generator<Found> {
      const [line, of] = relation(given, section);
      let from: string | undefined;
      for (const { text } of wordsOf(line))
        if (from === undefined) from = text;
        else yield between(from, text, of, `line ${at}`);
    },
    /** The numbers of a matrix, which may be broken into lines anywhere; a zero is no link. */
    matrix: (ofFirstMode: number | null, section: LinkSection) => {
      const [rows, columns] = ofFirstMode === null ? [count, count] : [ofFirstMode, count - ofFirstMode];
      let cell = 0;
      return {
        *take(line: string, at: number): Generator<Found> {
          for (const { text } of wordsOf(line)) {
            const [from, to] = [Math.floor(cell / columns) + 1, (cell % columns) + 1 + (count - columns)];
            cell += 1;
            if (cell > rows * columns) return;
            if (text === '0') continue;
            const found = weighted(link(from, to, section, `line ${at}`), text);
            if (!('from' in found) || found.weight !== 0) yield found;
          }
        },
        lacking: () =>
          cell === rows * columns ? null : { expected: `${rows} × ${columns} numbers`, found: `${cell}` },
      };
    },
  };
};
