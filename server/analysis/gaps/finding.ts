import type { LinkKindName } from '../../ontology/link-kinds.ts';
import type { Recall } from '../recall.ts';
import type { World } from './world.ts';

/** The same in both languages. */
export interface Words {
  zh: string;
  en: string;
}

export const words = (zh: string, en: string): Words => ({ zh, en });

export type GapKind =
  | 'LACKS_WHAT_OTHERS_HAVE'
  | 'NO_INSTANCE'
  | 'INCOMPLETE'
  | 'PRIORITY_WITHOUT_UNIT'
  | 'UNIT_WITHOUT_PRIORITY'
  | 'UNMET_OBLIGATION'
  | 'VAGUE_MEASURE'
  | 'WEAK_EVIDENCE'
  | 'BELOW_EXPECTATION'
  | 'SINGLE_POINT';

/** From the gravest. */
export const levels = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Level = (typeof levels)[number];

/** A link that is not there; an end that nobody is named for is null. */
export interface Ghost {
  kind: LinkKindName;
  from: string | null;
  to: string | null;
  label: Words;
}

export type Parameters = Readonly<Record<string, string | number | readonly string[] | null>>;

/** One thing that was looked for: a gap while `open`, and otherwise what closes it. */
export interface Finding {
  /** Made of the rule, its subjects and what is looked for: the same as long as these are. */
  id: string;
  kind: GapKind;
  /** Findings that differ only in their subjects have the same. */
  family: string;
  /** Ids of entities, first of all what lacks something. */
  subjects: readonly string[];
  /** Ids of entities that the sentence names beside its subjects, such as those it compares with. */
  beside?: readonly string[];
  missing: Words;
  expected: number;
  observed: number;
  open: boolean;
  method: { name: string; parameters: Parameters };
  /** Ids of entities, links and obligations whose evidence it rests on. */
  restsOn: readonly string[];
  measures: readonly string[];
  elsewhere: readonly string[];
  /** Ids of the links that close it. */
  closedBy: readonly string[];
  ghosts: readonly Ghost[];
  severity: { level: Level; reason: Words };
}

/** The name of an entity in both languages. */
export type NameOf = (id: string) => Words;

/** A rule: what it finds, and how it says it. */
export interface Rule {
  kind: GapKind;
  find: (worlds: Worlds) => { findings: readonly Finding[]; notSaid?: Words };
  sentence: (finding: Finding, nameOf: NameOf) => Words;
  remedy: (finding: Finding, nameOf: NameOf) => Words;
  /** One line for all findings of a family, from any of them. */
  title: (finding: Finding) => Words;
}

/** What counts as there, and all that is known. */
export interface Worlds {
  here: World;
  all: World;
  /** Keeps over versions of the data what is long to compute and depends on a part of them. */
  recall: Recall;
}

/** An id of a finding: rule, subjects and what is looked for. */
export const gapId = (kind: GapKind, subjects: readonly string[], what: string): string =>
  ['gap', kind.toLowerCase().replaceAll('_', '-'), subjects.join('+'), what].join(':');

/** Of two levels the one below, as far as there is one. */
export const lower = (level: Level, steps = 1): Level =>
  levels[Math.min(levels.length - 1, levels.indexOf(level) + steps)] ?? 'LOW';
