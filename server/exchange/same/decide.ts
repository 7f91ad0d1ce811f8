import { hash, randomBytes } from 'node:crypto';
import type { Ask, StatementName } from '../../graph/graph.ts';
import { marksFrom, type Marks } from '../../graph/marks.ts';
import type { Properties } from '../dataset/merge.ts';
import { isSeenWherever } from '../dataset/told.ts';
import { groupIn, groupsOf, isApart, isJoin, type Decided, type Group } from './groups.ts';
import { regroup } from './regroup.ts';

type AskAll = Ask<StatementName>;

/** Two entities that somebody takes for one: the one that is kept, and the one that is from now on answered as it. */
export interface Pair {
  keep: string;
  drop: string;
  /** The rule that they were joined by, and the score that they had. */
  rule?: string;
  score?: number;
}

/** Who decides, and why. */
export interface Decider {
  by: string;
  reason: string | null;
}

/** Why a pair was not decided. */
export type Refusal = 'MISSING' | 'KINDS_DIFFER' | 'ONE_ALREADY' | 'KEPT_APART' | 'SEEN_BY_FEWER';

export interface Outcome {
  decided: Decided[];
  refused: { pair: Pair; why: Refusal }[];
}

const decisionsNow = (ask: AskAll) => ask('same/decisions', {});

/** What is joined is part of what analysis reads, so it has a fingerprint as data sets have. */
const mark = async (ask: AskAll) => {
  const ids = (await decisionsNow(ask)).filter(isJoin).map(({ id }) => id);
  if (ids.length === 0) await ask('import/forget', { dataset: 'same' });
  else await ask('dataset/mark', { id: 'same', hash: hash('sha256', JSON.stringify(ids)) });
};

const entitiesAt = async (ask: AskAll, ids: readonly string[]) => {
  const found = await ask('import/entities', { ids: [...new Set(ids)] });
  return new Map(found.map(({ entity }) => [String(entity['id']), entity]));
};

/** A group with what is answered for it now. */
interface Side {
  group: Group;
  entity: Properties;
}

const newDecision = (
  id: string,
  state: 'JOINED' | 'APART',
  pair: Pair,
  [keep, drop]: readonly [Side, Side],
  by: Decider & { at: string },
) => ({
  id,
  state,
  keep: keep.group[0] ?? '',
  drop: drop.group[0] ?? '',
  keepZh: String(keep.entity['nameZh']),
  keepEn: String(keep.entity['nameEn']),
  dropZh: String(drop.entity['nameZh']),
  dropEn: String(drop.entity['nameEn']),
  ...by,
  rule: pair.rule ?? null,
  score: pair.score ?? null,
  undoneBy: null,
  undoneAt: null,
  undoneReason: null,
});

/** Ids of decisions of one time are in the order in which they were made. */
const idAt = (at: number) => `same:${String(at).padStart(5, '0')}:${randomBytes(6).toString('hex')}`;

/** What stands against pairs, as decisions grow in number. */
const createGroups = (decisions: readonly Decided[], entities: ReadonlyMap<string, Properties>, marks: Marks) => {
  const byMember = new Map(groupsOf(decisions).flatMap((group) => group.map((id) => [id, group] as const)));
  const apart = new Set(decisions.filter(isApart).flatMap(({ keep, drop }) => [`${keep} ${drop}`, `${drop} ${keep}`]));
  const groupOf = (id: string) => byMember.get(id) ?? [id];
  const sideOf = (id: string): Side | undefined => {
    const group = groupOf(id);
    const entity = group.map((member) => entities.get(member)).find((found) => found !== undefined);
    return entity && { group, entity };
  };
  return {
    /** The sides of a pair, or why nothing can be decided of it. */
    check: ({ keep: a, drop: b }: Pair): readonly [Side, Side] | Refusal => {
      const [keep, drop] = [sideOf(a), sideOf(b)];
      if (!keep || !drop) return 'MISSING';
      if (keep.group[0] === drop.group[0]) return 'ONE_ALREADY';
      if (keep.entity['kind'] !== drop.entity['kind']) return 'KINDS_DIFFER';
      if (!isSeenWherever(keep.entity, drop.entity, marks)) return 'SEEN_BY_FEWER';
      const isApartFrom = (one: string) => drop.group.some((other) => apart.has(`${one} ${other}`));
      return keep.group.some(isApartFrom) ? 'KEPT_APART' : [keep, drop];
    },
    join: ([keep, drop]: readonly [Side, Side]) => {
      const group = [...keep.group, ...drop.group];
      for (const id of group) byMember.set(id, group);
    },
  };
};

const decideAll = async (ask: AskAll, state: 'JOINED' | 'APART', pairs: readonly Pair[], decider: Decider) => {
  const before = await decisionsNow(ask);
  const groupOf = groupIn(groupsOf(before));
  const members = pairs.flatMap(({ keep, drop }) => [...groupOf(keep), ...groupOf(drop)]);
  const groups = createGroups(before, await entitiesAt(ask, members), marksFrom(await ask('source/marks', {})));
  const by = { ...decider, at: new Date().toISOString() };
  const outcome: Outcome = { decided: [], refused: [] };
  for (const [at, pair] of pairs.entries()) {
    const sides = groups.check(pair);
    if (typeof sides === 'string') {
      outcome.refused.push({ pair, why: sides });
    } else {
      outcome.decided.push(newDecision(idAt(at), state, pair, sides, by));
      if (state === 'JOINED') groups.join(sides);
    }
  }
  if (outcome.decided.length > 0) await ask('same/decide', { rows: outcome.decided });
  return outcome;
};

/** Joins pairs, as far as they can be; what each was is kept, so that it can be undone. */
export const joinPairs = async (ask: AskAll, pairs: readonly Pair[], decider: Decider): Promise<Outcome> => {
  const outcome = await decideAll(ask, 'JOINED', pairs, decider);
  if (outcome.decided.length === 0) return outcome;
  const touched = new Set(outcome.decided.flatMap(({ keep, drop }) => [keep, drop]));
  const groups = groupsOf(await decisionsNow(ask)).filter((group) => group.some((id) => touched.has(id)));
  await regroup(ask, groups.flat(), groups);
  await mark(ask);
  return outcome;
};

/** Says of a pair that it is two: it is not proposed again and cannot be joined while this holds. */
export const keepApart = (ask: AskAll, pair: Pair, decider: Decider): Promise<Outcome> =>
  decideAll(ask, 'APART', [pair], decider);

/** Undoes a decision that holds; undefined where there is none. */
export const undo = async (ask: AskAll, id: string, decider: Decider): Promise<Decided | undefined> => {
  const before = await decisionsNow(ask);
  const decision = before.find((one) => one.id === id && one.undoneAt === null);
  if (!decision) return undefined;
  await ask('same/undo', { id, ...decider, at: new Date().toISOString() });
  const after = await decisionsNow(ask);
  if (isJoin(decision)) {
    const members = groupIn(groupsOf(before))(decision.keep);
    const left = groupsOf(after).filter((group) => group.some((member) => members.includes(member)));
    await regroup(ask, members, left);
    await mark(ask);
  }
  return after.find((one) => one.id === id);
};
