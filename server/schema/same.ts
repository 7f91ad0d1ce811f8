import { byWhom, type Person } from '../access/person.ts';
import type { SaidProposal, Wanted } from '../analysis/same/page.ts';
import { callerMistake } from '../errors.ts';
import { joinPairs, keepApart as writeApart, undo, type Decider, type Refusal } from '../exchange/same/decide.ts';
import { groupIn, groupsOf, isApart, isJoin, type Decided } from '../exchange/same/groups.ts';
import { decodePlace, inRange, pageSize, toConnection, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { givenText, neededText } from './given-text.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  QuerySameProposalsArgs,
  SameDecisionResolvers,
  SameProposalResolvers,
  SameRule,
  SameState,
} from './types.generated.ts';

/** A page of proposals, with how many entities were not compared with all others. */
export interface ProposalPage extends Connection<SaidProposal> {
  notCompared: number;
}

/** So many are joined at once, and so many of them told. */
const mostJoined = 5_000;
const mostTold = 100;

const refusals: Record<Refusal, string> = {
  MISSING: 'there is no such entity',
  KINDS_DIFFER: 'they are of different kinds',
  ONE_ALREADY: 'they are one already',
  SEEN_BY_FEWER: 'fewer may see the one that is to be kept than the other: keep the other',
  KEPT_APART: 'somebody keeps them apart: take that back first (proposeAgain)',
};

type Said = { by: string; reason?: string | null | undefined };

const deciderOf = ({ person }: { person: Person }, { by, reason }: Said): Decider => ({
  by: byWhom(person, neededText('by', by, 100)),
  reason: givenText('reason', reason, 1_000),
});

/** What people keep apart, as the ids that are answered now. */
const apartNow = async ({ ask }: Context): Promise<string[]> => {
  const decisions = await ask('same/decisions', {});
  const groupOf = groupIn(groupsOf(decisions));
  return decisions.filter(isApart).map(({ keep, drop }) => `${groupOf(keep)[0]} ${groupOf(drop)[0]}`);
};

/** The proposals that the arguments of a field ask for. */
const wantedFrom = async (
  context: Context,
  { kinds, rule, minimumScore }: Pick<QuerySameProposalsArgs, 'kinds' | 'rule' | 'minimumScore'>,
): Promise<Wanted> => ({
  kinds: kinds ?? null,
  rule: rule ?? null,
  least: inRange('minimumScore', minimumScore ?? 0, 0, 1),
  apart: await apartNow(context),
});

const entityIn = async ({ load }: Context, id: string) => {
  const entity = await load.entity.load(id);
  if (!entity) throw new Error(`the entity ${id} of a proposal is not there`);
  return entity;
};

const inWords = (reasons: SaidProposal['reasonsFor']) =>
  reasons.map(({ code, weight, sentence }) => ({ code, weight, sentenceZh: sentence.zh, sentenceEn: sentence.en }));

export const SameProposal: SameProposalResolvers = {
  keep: ({ keep }, _, context) => entityIn(context, keep),
  drop: ({ drop }, _, context) => entityIn(context, drop),
  reasonsFor: ({ reasonsFor }) => inWords(reasonsFor),
  reasonsAgainst: ({ reasonsAgainst }) => inWords(reasonsAgainst),
};

export const SameDecision: SameDecisionResolvers = {
  state: ({ state }) => state as SameState,
  rule: ({ rule }) => rule as SameRule | null,
};

export const sameProposals: QueryResolvers['sameProposals'] = async (_, { first, after, ...said }, context) => {
  const from = decodePlace(after);
  const wanted = await wantedFrom(context, said);
  const found = await context.analyse('samePage', { ...wanted, from, first: pageSize(first) });
  const place = (_row: SaidProposal, index: number) => String(from + index + 1);
  return {
    ...toConnection(found.rows, { first, after }, place, () => Promise.resolve(found.total)),
    notCompared: found.crowded,
  };
};

export const sameDecisions: QueryResolvers['sameDecisions'] = async (_, { first, after }, { ask }) => {
  const from = decodePlace(after);
  const decisions = (await ask('same/decisions', {})).toReversed();
  const rows = decisions.slice(from, from + pageSize(first) + 1);
  const place = (_row: Decided, index: number) => String(from + index + 1);
  return toConnection(rows, { first, after }, place, () => Promise.resolve(decisions.length));
};

const decidePair = async (context: Context, decide: typeof writeApart, ends: [string, string], by: Decider) => {
  const [keep, drop] = ends;
  for (const id of ends) {
    if (!(await context.load.entity.load(id)))
      throw callerMistake(`there is no entity "${id.slice(0, 200)}"`, { value: id.slice(0, 200) });
  }
  const outcome = await context.transact((ask) => decide(ask, { keep, drop }, by));
  context.load.entity.clearAll();
  const [decided] = outcome.decided;
  const [refused] = outcome.refused;
  if (!decided) throw callerMistake(`${keep} and ${drop}: ${refusals[refused?.why ?? 'MISSING']}`, { keep, drop });
  return decided;
};

export const joinEntities: MutationResolvers['joinEntities'] = (_, { keep, drop, ...given }, context) =>
  decidePair(context, (ask, pair, by) => joinPairs(ask, [pair], by), [keep, drop], deciderOf(context, given));

export const keepApart: MutationResolvers['keepApart'] = (_, { a, b, ...given }, context) =>
  decidePair(context, writeApart, [a, b], deciderOf(context, given));

export const joinByRule: MutationResolvers['joinByRule'] = async (_, { rule, minimumScore, ...given }, context) => {
  const by = deciderOf(context, given);
  const wanted = await wantedFrom(context, { rule, minimumScore });
  const { pairs, total } = await context.analyse('samePairs', { ...wanted, most: mostJoined });
  const { decided, refused } = await context.transact((ask) =>
    joinPairs(
      ask,
      pairs.map((pair) => ({ ...pair, rule })),
      by,
    ),
  );
  context.load.entity.clearAll();
  return {
    count: decided.length,
    decisions: decided.slice(0, mostTold),
    refused: refused.length,
    left: total - pairs.length,
  };
};

const undoOne = async (context: Context, id: string, holds: (decision: Decided) => boolean, by: Decider) => {
  // Only what the caller may see can be undone.
  const decision = (await context.ask('same/decisions', {})).find((one) => one.id === id && holds(one));
  const undone = decision && (await context.transact((ask) => undo(ask, id, by)));
  context.load.entity.clearAll();
  if (undone) return undone;
  const value = id.slice(0, 100);
  throw callerMistake(`there is no such decision that holds: "${value}"`, { argument: 'id', value });
};

export const partEntities: MutationResolvers['partEntities'] = (_, { id, ...given }, context) =>
  undoOne(context, id, isJoin, deciderOf(context, given));

export const proposeAgain: MutationResolvers['proposeAgain'] = (_, { id, ...given }, context) =>
  undoOne(context, id, isApart, deciderOf(context, given));
