import type { LinkKind } from '../api/operations.generated.ts';
import type { Help, Path } from '../api/path-questions.ts';
import type { PathsWords } from '../language/paths-zh.ts';
import type { Holding } from './holding.ts';

/** What makes a way possible: kinds to be allowed as well, a longer way, filters and groups that leave nothing out, or several of it. */
export interface Relief {
  kinds: LinkKind[];
  longest: number | null;
  off: Holding[];
  /** Of the shortest way then. */
  length: number;
}

/** Kinds beyond those allowed, of the way of a length that has the fewest of them. */
const kindsBeyond = (ways: readonly Path[], length: number, allowed: readonly string[]): LinkKind[] =>
  ways
    .filter((way) => way.length === length)
    .map(({ links }) => [...new Set(links.map(({ kind }) => kind))].filter((kind) => !allowed.includes(kind)))
    .sort((a, b) => a.length - b.length)[0] ?? [];

/** What would help; nothing where no way is to be had. */
export const reliefsOf = (helps: readonly Help[], allowed: readonly string[], holding: readonly Holding[]): Relief[] =>
  helps.map(({ parts, length, ways }) => {
    const drops = (field: string) => parts.some((part) => part.field === field);
    return {
      kinds: drops('kinds') ? kindsBeyond(ways, length, allowed) : [],
      longest: drops('maxLength') ? length : null,
      off: parts.flatMap(({ at }) => (at === null ? [] : (holding[at] ?? []))),
      length,
    };
  });

/** How kinds, and groups and filters of the picture, are called. */
export interface Names {
  kinds: (kinds: readonly LinkKind[]) => string[];
  of: (one: Holding) => string;
}

type Phrases = PathsWords['acts'];

const phrasesOf = ({ kinds, off, longest }: Relief, names: Names, phrases: Phrases): string[] => [
  ...(kinds.length > 0 ? [phrases.kinds(names.kinds(kinds))] : []),
  ...off.map((one) => ('group' in one ? phrases.group(names.of(one)) : phrases.filter(names.of(one)))),
  ...(longest === null ? [] : [phrases.longest(longest)]),
];

/** Says what would help. */
export const reliefSentence = (relief: Relief, names: Names, words: PathsWords): string =>
  words.helps(phrasesOf(relief, names, words.when), relief.longest === null ? relief.length : null);

/** What the button says that does it. */
export const reliefAct = (relief: Relief, names: Names, words: PathsWords): string =>
  words.act(phrasesOf(relief, names, words.acts));
