import type { Passage } from '../api/model.ts';
import type { Mentioned } from '../api/policy-questions.ts';
import type { Range } from './range.ts';

/** Words of the text that speak of an entity. */
export interface Mention {
  entity: Mentioned;
  range: Range;
  /** Only read out of a name; the text does not say it. */
  inferred: boolean;
  /** Another one stands inside it, so its line runs below that one's. */
  around: boolean;
}

/** What the policy calls for runs through whole sentences; it stands in the margin. */
export const isMeasure = ({ entity }: Mention): boolean => entity.kind === 'MEASURE';

/** The letters of a text, each at its own place. */
const lettersOf = (passages: readonly Passage[]): string[] => {
  const letters: string[] = [];
  for (const { text, range } of passages) [...text].forEach((letter, index) => (letters[range.start + index] = letter));
  return letters;
};

const withoutBrackets = (name: string) => name.replace(/（[^）]*）/gu, '');

/** Names that the text may use, the fullest first. */
const namesOf = ({ nameZh, aliases }: Mentioned): string[][] =>
  [...new Set([nameZh, ...aliases, withoutBrackets(nameZh)])]
    .filter((name) => name !== '')
    .map((name) => [...name])
    .sort((one, other) => other.length - one.length);

const occurrences = (letters: readonly string[], { start, end }: Range, name: readonly string[]): Range[] => {
  const found: Range[] = [];
  for (let at = start; at + name.length <= end; at += 1)
    if (name.every((letter, index) => letters[at + index] === letter)) found.push({ start: at, end: at + name.length });
  return found;
};

/** A quote may hold a whole clause; where the name itself stands in it, that alone is the mention. */
const narrowed = (entity: Mentioned, quote: Range, letters: readonly string[]): Range[] => {
  if (entity.kind === 'MEASURE') return [quote];
  const found = namesOf(entity).map((name) => occurrences(letters, quote, name));
  return found.find((ranges) => ranges.length > 0) ?? [quote];
};

const lengthOf = ({ start, end }: Range) => end - start;

const isAround = (mention: Mention, all: readonly Mention[]): boolean =>
  all.some(
    (other) =>
      !isMeasure(other) &&
      lengthOf(other.range) < lengthOf(mention.range) &&
      mention.range.start <= other.range.start &&
      other.range.end <= mention.range.end,
  );

/** Where a text speaks of which entities, by their evidence in it. */
export const mentionsIn = (source: string, passages: readonly Passage[], entities: readonly Mentioned[]): Mention[] => {
  const letters = lettersOf(passages);
  const mentions = entities.flatMap((entity) => {
    const own = new Map<string, Mention>();
    const pieces = entity.evidence.filter((piece) => piece.source.id === source);
    for (const { origin, range: quote } of pieces) {
      if (!quote || (origin !== 'DOCUMENT' && origin !== 'NAME')) continue;
      for (const range of narrowed(entity, quote, letters)) {
        const key = `${range.start},${range.end}`;
        const inferred = origin === 'NAME' && (own.get(key)?.inferred ?? true);
        own.set(key, { entity, range, inferred, around: false });
      }
    }
    return [...own.values()];
  });
  return mentions.map((mention) => ({ ...mention, around: isAround(mention, mentions) }));
};
