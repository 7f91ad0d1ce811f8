import type { Snapshot } from '../snapshot.ts';
import { proposalsIn, type Proposal } from './proposals.ts';
import { joins, type RuleName } from './rules.ts';
import { sentenceOf, type Sentence } from './sentences.ts';
import type { Reason } from './weights.ts';

/** Pairs that people keep apart, both ids with a blank between, in either order. */
type Apart = readonly string[];

interface SaidReason extends Reason {
  sentence: Sentence;
}

/** A proposal with its reasons in words. */
export interface SaidProposal extends Omit<Proposal, 'reasonsFor' | 'reasonsAgainst'> {
  reasonsFor: SaidReason[];
  reasonsAgainst: SaidReason[];
}

const isOpen = (apart: Apart) => {
  const pairs = new Set(apart);
  return ({ keep, drop }: Proposal) => !pairs.has(`${keep} ${drop}`) && !pairs.has(`${drop} ${keep}`);
};

const said = (reasons: readonly Reason[]) => reasons.map((reason) => ({ ...reason, sentence: sentenceOf(reason) }));

/** A page of what may be the same, the likeliest first. */
export const samePage = (
  snapshot: Snapshot,
  given: { kinds: readonly string[] | null; apart: Apart; from: number; first: number },
) => {
  const { proposals, crowded } = proposalsIn(snapshot);
  const open = proposals.filter(isOpen(given.apart)).filter(({ kind }) => given.kinds?.includes(kind) ?? true);
  const rows = open.slice(given.from, given.from + given.first + 1).map((proposal): SaidProposal => ({
    ...proposal,
    reasonsFor: said(proposal.reasonsFor),
    reasonsAgainst: said(proposal.reasonsAgainst),
  }));
  return { rows, total: open.length, crowded };
};

/** All pairs that a rule joins and that are at least so likely, the likeliest first, and at most so many. */
export const sameByRule = (
  snapshot: Snapshot,
  { rule, least, most, apart }: { rule: RuleName; least: number; most: number; apart: Apart },
) => {
  const found = proposalsIn(snapshot)
    .proposals.filter(isOpen(apart))
    .filter((proposal) => proposal.score >= least && joins(rule, proposal));
  return { pairs: found.slice(0, most).map(({ keep, drop, score }) => ({ keep, drop, score })), total: found.length };
};
