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

/** Which proposals are asked for: of some kinds, those that a rule joins, those that are at least so likely. */
export interface Wanted {
  kinds: readonly string[] | null;
  rule: RuleName | null;
  least: number;
  apart: Apart;
}

const openIn = (snapshot: Snapshot, { kinds, rule, least, apart }: Wanted) => {
  const { proposals, crowded } = proposalsIn(snapshot);
  const pairs = new Set(apart);
  const open = proposals.filter(
    (proposal) =>
      !pairs.has(`${proposal.keep} ${proposal.drop}`) &&
      !pairs.has(`${proposal.drop} ${proposal.keep}`) &&
      proposal.score >= least &&
      (kinds?.includes(proposal.kind) ?? true) &&
      (rule === null || joins(rule, proposal)),
  );
  return { open, crowded };
};

const said = (reasons: readonly Reason[]) => reasons.map((reason) => ({ ...reason, sentence: sentenceOf(reason) }));

/** A page of what may be the same, the likeliest first. */
export const samePage = (snapshot: Snapshot, { from, first, ...wanted }: Wanted & { from: number; first: number }) => {
  const { open, crowded } = openIn(snapshot, wanted);
  const rows = open.slice(from, from + first + 1).map((proposal): SaidProposal => ({
    ...proposal,
    reasonsFor: said(proposal.reasonsFor),
    reasonsAgainst: said(proposal.reasonsAgainst),
  }));
  return { rows, total: open.length, crowded };
};

/** All pairs that are wanted, the likeliest first, and at most so many. */
export const samePairs = (snapshot: Snapshot, { most, ...wanted }: Wanted & { most: number }) => {
  const { open } = openIn(snapshot, wanted);
  return { pairs: open.slice(0, most).map(({ keep, drop, score }) => ({ keep, drop, score })), total: open.length };
};
