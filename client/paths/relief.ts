import type { LinkKind } from '../api/operations.generated.ts';
import type { Path, WhyNoPath } from '../api/path-questions.ts';
import type { PathsWords } from '../language/paths-zh.ts';

/** What makes a way possible: kinds to be allowed as well, a longer way, or both. */
export interface Relief {
  kinds: LinkKind[];
  longest: number | null;
  /** Of the shortest way then. */
  length: number;
}

/** Kinds beyond those allowed, of the way of a length that has the fewest of them. */
const kindsBeyond = (ways: readonly Path[], length: number, allowed: readonly string[]): LinkKind[] =>
  ways
    .filter((way) => way.length === length)
    .map(({ links }) => [...new Set(links.map(({ kind }) => kind))].filter((kind) => !allowed.includes(kind)))
    .sort((a, b) => a.length - b.length)[0] ?? [];

/** What would help, the least change first; nothing where no way is to be had. */
export const reliefsOf = (
  { length, relaxations, ways }: WhyNoPath & { ways: readonly Path[] },
  allowed: readonly string[],
): Relief[] => {
  const lengthWithout = (field: string) => relaxations.find((one) => one.field === field)?.length ?? null;
  const [byKinds, byLength] = [lengthWithout('kinds'), lengthWithout('maxLength')];
  const alone: Relief[] = [
    ...(byKinds === null ? [] : [{ kinds: kindsBeyond(ways, byKinds, allowed), longest: null, length: byKinds }]),
    ...(byLength === null ? [] : [{ kinds: [], longest: byLength, length: byLength }]),
  ];
  if (alone.length > 0 || length === null) return alone;
  return [{ kinds: kindsBeyond(ways, length, allowed), longest: length, length }];
};

/** Says what would help; the kinds by their labels. */
export const reliefSentence = ({ kinds, longest, length }: Relief, labels: string[], words: PathsWords): string => {
  if (longest === null) return words.withKinds(labels, length);
  return kinds.length === 0 ? words.withLength(longest) : words.withBoth(labels, longest);
};

/** What the button says that does it. */
export const reliefAct = ({ kinds, longest }: Relief, labels: string[], words: PathsWords): string => {
  if (longest === null) return words.allow(labels);
  return kinds.length === 0 ? words.upTo(longest) : words.allowUpTo(labels, longest);
};
