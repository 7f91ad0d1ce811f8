import type { GapKind, GapLevel, GapState } from '../api/operations.generated.ts';

/** Which findings are listed; an empty list is all of them, and of states those that still ask for something to be done. */
export interface GapList {
  kinds: readonly GapKind[];
  levels: readonly GapLevel[];
  states: readonly GapState[];
  /** The family that is open; null where all are folded. */
  family: string | null;
  /** An entity that they are about. */
  subject: string | null;
  /** Against what the policy names, or against all that is known. */
  layers: 'core' | 'all';
}

export const gapsAtFirst: GapList = { kinds: [], levels: [], states: [], family: null, subject: null, layers: 'core' };

/** A change of what is listed. */
export const withGaps = (list: GapList, change: Partial<GapList>): GapList => ({ ...list, ...change });

const lists = { kinds: 'what', levels: 'gravity', states: 'life' } as const;

const named = <Name extends string>(said: URLSearchParams, name: string): Name[] =>
  said.getAll(name).map((text) => text.toUpperCase().replaceAll('-', '_') as Name);

const names = [...Object.values(lists), 'family', 'about', 'known'];

/** The list of an address; undefined where it says nothing of one. */
export const gapsFrom = (said: URLSearchParams): GapList | undefined =>
  names.some((name) => said.has(name))
    ? {
        kinds: named(said, lists.kinds),
        levels: named(said, lists.levels),
        states: named(said, lists.states),
        family: said.get('family') || null,
        subject: said.get('about') || null,
        layers: said.get('known') === 'all' ? 'all' : 'core',
      }
    : undefined;

type Named = [name: string, value: string];

const inAddress = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** What an address has to say of a list: names and values, where they differ from the first. */
export const gapParts = (list: GapList): Named[] => [
  ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((key) =>
    list[key].map((name): Named => [lists[key], inAddress(name)]),
  ),
  ...(list.family ? [['family', list.family] satisfies Named] : []),
  ...(list.subject ? [['about', list.subject] satisfies Named] : []),
  ...(list.layers === 'all' ? [['known', 'all'] satisfies Named] : []),
];
