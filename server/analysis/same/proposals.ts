import type { Snapshot } from '../snapshot.ts';
import { candidatesIn, type Candidate } from './named.ts';
import { pairsIn } from './pairs.ts';
import { weigh, type Surroundings } from './reasons.ts';
import { scoreOf, type ReasonFor, type Weighed } from './weights.ts';

/** Two entities that may be the same: the one to be kept, and the one that would be answered as it. */
export interface Proposal extends Weighed {
  keep: string;
  drop: string;
  kind: string;
  score: number;
}

export interface Proposals {
  /** The likeliest first. */
  proposals: readonly Proposal[];
  /** How many entities were not compared with all that are called as they are, because there are too many. */
  crowded: number;
}

/** Less likely ones are not proposed; so many are kept at the most. */
const leastScore = 0.5;
const mostProposals = 20_000;

/** Without one of these, the same place and the same company say nothing. */
const naming: ReadonlySet<ReasonFor> = new Set([
  'IDENTIFIER_EQUAL',
  'NAME_EQUAL',
  'CORE_EQUAL',
  'NAME_SIMILAR',
  'PINYIN_EQUAL',
  'ACRONYM',
]);

const places = new Set(['COUNTRY', 'COUNTRY_GROUP', 'REGION', 'CITY']);

/** In how many countries each name is used, by kind; where nobody knows is no further country. */
const countriesByName = (list: readonly Candidate[]) => {
  const used = new Map<string, Set<string>>();
  for (const { kind, names, countries } of list) {
    for (const form of new Set(names.flatMap(({ plain, core }) => [plain, core]))) {
      const key = `${kind} ${form}`;
      const known = used.get(key);
      if (known) for (const country of countries) known.add(country);
      else used.set(key, new Set(countries));
    }
  }
  return (kind: string, name: string) => Math.max(used.get(`${kind} ${name}`)?.size ?? 1, 1);
};

/** What those that are compared are linked to, apart from places. */
const neighboursOf = (list: readonly Candidate[], compared: ReadonlySet<string>, links: Snapshot['links']) => {
  const ignored = new Set(list.filter(({ kind }) => places.has(kind)).map(({ id }) => id));
  const neighbours = new Map([...compared].map((id) => [id, new Set<string>()]));
  for (const { start, end } of links) {
    if (!ignored.has(end)) neighbours.get(start)?.add(end);
    if (!ignored.has(start)) neighbours.get(end)?.add(start);
  }
  return neighbours;
};

const find = ({ named, links }: Snapshot): Proposals => {
  const list = candidatesIn({ entities: named, links });
  const { pairs, crowded } = pairsIn(list);
  const neighbours = neighboursOf(list, new Set(pairs.flat().map((at) => list[at]?.id ?? '')), links);
  const weightOf = ({ id, identifiers }: Candidate) => (neighbours.get(id)?.size ?? 0) + identifiers.length;
  const around: Surroundings = {
    countriesWith: countriesByName(list),
    linkedToBoth: (a, b) => [...(neighbours.get(a) ?? [])].filter((id) => neighbours.get(b)?.has(id)).length,
  };
  const proposals = pairs.flatMap(([one, other]): Proposal[] => {
    const [a, b] = [list[one]!, list[other]!];
    const weighed = weigh(a, b, around);
    if (!weighed.reasonsFor.some(({ code }) => naming.has(code))) return [];
    const score = Math.round(scoreOf(weighed) * 1_000) / 1_000;
    if (score < leastScore) return [];
    const isFirst = weightOf(a) - weightOf(b) || (a.id < b.id ? 1 : -1);
    const [keep, drop] = isFirst > 0 ? [a, b] : [b, a];
    return [{ keep: keep.id, drop: drop.id, kind: keep.kind, score, ...weighed }];
  });
  const key = ({ keep, drop }: Proposal) => `${keep} ${drop}`;
  proposals.sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
  return { proposals: proposals.slice(0, mostProposals), crowded };
};

const known = new WeakMap<Snapshot, Proposals>();

/** Pairs that may be the same, with all that speaks for it and against it; found once for a snapshot. */
export const proposalsIn = (snapshot: Snapshot): Proposals => {
  const found = known.get(snapshot) ?? find(snapshot);
  known.set(snapshot, found);
  return found;
};
