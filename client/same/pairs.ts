import type { Proposal, ProposalPage } from '../api/same-questions.ts';

/** Pages of proposals, as far as they have come. */
interface Come {
  pages: ProposalPage[];
}

/** What tells one pair from all others. */
export const keyOf = ({ keep, drop }: { keep: { id: string }; drop: { id: string } }): string =>
  `${keep.id} ${drop.id}`;

export const pairsIn = (data: Come | undefined): Proposal[] => data?.pages.flatMap(({ nodes }) => nodes) ?? [];

/** The pair after another, or before it; itself at the end, the first where it is not there. */
export const beside = (pairs: readonly Proposal[], key: string, by: 1 | -1): Proposal | undefined => {
  const at = pairs.findIndex((pair) => keyOf(pair) === key);
  return pairs[at < 0 ? 0 : Math.min(Math.max(at + by, 0), pairs.length - 1)];
};

/** Where to go on once a pair is decided: at the next, or at the one before where it was the last. */
export const after = (pairs: readonly Proposal[], key: string): Proposal | undefined => {
  const next = beside(pairs, key, 1);
  return next && keyOf(next) !== key ? next : beside(pairs, key, -1);
};

/** What has come, without a pair that was decided meanwhile. */
export const without = <Data extends Come>(data: Data, key: string): Data => {
  const has = pairsIn(data).some((pair) => keyOf(pair) === key);
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      totalCount: page.totalCount - (has ? 1 : 0),
      nodes: page.nodes.filter((pair) => keyOf(pair) !== key),
    })),
  };
};
