import type { GapFamily, GlanceGap, GlanceGaps } from '../api/overview-questions.ts';

/** One line of what is gravest: a finding with the others of its family behind it. */
export interface Line {
  family: GapFamily;
  /** Those of the family that were sent; only the gravest are. The first one speaks for it. */
  members: GlanceGap[];
}

/** What lacks something: of an obligation all that it does not hold for, otherwise the first subject. */
const lacking = ({ kind, subjects }: GlanceGap) =>
  kind === 'UNMET_OBLIGATION' ? subjects.slice(1) : subjects.slice(0, 1);

/** Which measure is not kept for whom. */
const saying = (gap: GlanceGap): string[] =>
  gap.measures.flatMap((measure) => lacking(gap).map(({ id }) => `${measure.id} ${id}`));

/**
 * The gravest findings, one of each family in the order of the families. What only repeats of a measure what was said
 * before comes last.
 */
export const gravest = ({ families, nodes }: Pick<GlanceGaps, 'families' | 'nodes'>, most = 5): Line[] => {
  const said = new Set<string>();
  const [fresh, again]: [Line[], Line[]] = [[], []];
  for (const family of families) {
    const members = nodes.filter((gap) => gap.family.id === family.family.id);
    const news = (gap: GlanceGap) => saying(gap).length === 0 || saying(gap).some((one) => !said.has(one));
    const first = members.find(news);
    const rest = members.filter((gap) => gap !== first);
    if (first || members.length === 0) fresh.push({ family, members: first ? [first, ...rest] : [] });
    else again.push({ family, members });
    for (const one of members.flatMap(saying)) said.add(one);
  }
  return [...fresh, ...again].slice(0, most);
};
