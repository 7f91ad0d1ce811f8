import { kindNamed } from '../../ontology/kinds.ts';
import type { SnapshotEntity, SnapshotLink, SnapshotSource } from '../snapshot.ts';

/** Where something is said, and what kind of place that is: a document, a name, an official page. */
export interface Saying {
  source: string;
  origin: string;
}

export type Weakness = 'document-only' | 'name-only' | 'one-source';

/** Origins that say no more than the policy itself says. */
const own = ['DOCUMENT', 'NAME'];

/** Sources that are enough alone: what the body itself says, or data that anybody can check. */
const authoritative = ['OFFICIAL', 'OPEN_DATA'];

export const enoughAlone = (sources: readonly SnapshotSource[]): ReadonlySet<string> =>
  new Set(sources.filter(({ kind }) => authoritative.includes(kind)).map(({ source }) => source));

export const sayingsOf = ({ sources, origins }: SnapshotEntity | SnapshotLink): Saying[] =>
  sources.map((source, at) => ({ source, origin: origins[at] ?? '' }));

/** What says a link: its own evidence, and that of its unit which tells the same in words. */
export const sayingsOfLink = (link: SnapshotLink, unit: SnapshotEntity): Saying[] => {
  const property = kindNamed(unit.kind)?.expected.find((expectation) => expectation.link === link.kind)?.words;
  const inWords = sayingsOf(unit).filter((_, at) => property && unit.claims[at]?.startsWith(`${property}: `));
  return [...sayingsOf(link), ...inWords];
};

/** How many different sources say it. */
export const countSources = (sayings: readonly Saying[]): number => new Set(sayings.map(({ source }) => source)).size;

/** Those that say more than the policy itself. */
export const outsidePolicy = (sayings: readonly Saying[]): Saying[] =>
  sayings.filter(({ origin }) => !own.includes(origin));

export const isInDocument = (sayings: readonly Saying[]): boolean =>
  sayings.some(({ origin }) => origin === 'DOCUMENT');

/** Why it is not borne out, if it is not; that the policy names something is the policy's own word, and no weakness. */
export const weaknessOf = (
  sayings: readonly Saying[],
  enough: ReadonlySet<string>,
): 'name-only' | 'one-source' | undefined => {
  if (sayings.every(({ origin }) => origin === 'NAME')) return 'name-only';
  if (outsidePolicy(sayings).length === 0 || countSources(sayings) > 1) return undefined;
  return sayings.some(({ source }) => enough.has(source)) ? undefined : 'one-source';
};
