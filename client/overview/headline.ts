import type { GlanceGap } from '../api/overview-questions.ts';
import type { OverviewWords } from '../language/overview-zh.ts';
import { nameIn, textIn } from '../language/names.ts';
import type { Language } from '../store/view.ts';
import type { Line } from './gravest.ts';
import { isPartner } from './partners.ts';
import type { Tally } from './tally.ts';

/** The sentence of state in two clauses, each with what it opens. */
export interface Headline {
  gap: { says: string; id: string | null };
  /** Null where nothing is called for. */
  obligations: string | null;
}

/** Of the gravest, what is said of a partner: that is what cooperation is about. */
const leading = (lines: readonly Line[]): Line | undefined => {
  const grave = lines.filter(({ family }) => family.level === lines[0]?.family.level);
  return grave.find(({ members: [gap] }) => isPartner(gap?.subjects[0])) ?? grave[0];
};

const whom = (language: Language, { kind, subjects }: GlanceGap, words: OverviewWords): string => {
  const names = subjects.map((subject) => nameIn(language, subject));
  return kind === 'BELOW_EXPECTATION' ? words.pair(names[0] ?? '', names[1] ?? '') : (names[0] ?? '');
};

const saidOf = (language: Language, { family, members }: Line, words: OverviewWords): Headline['gap'] => {
  const [first] = members;
  if (!first) return { says: textIn(language, family.family.titleZh, family.family.titleEn) ?? '', id: null };
  const missing = textIn(language, first.missingZh, first.missingEn) ?? '';
  const alike = members.filter(({ missingZh, severity }) => {
    return missingZh === first.missingZh && severity.level === first.severity.level;
  });
  const names = words.names(alike.map((gap) => whom(language, gap, words)));
  const partner = first.kind === 'PRIORITY_WITHOUT_UNIT' && isPartner(first.subjects[0]);
  const clause = partner ? words.clauses.partner : words.clauses[first.kind];
  return { says: clause(names, missing, alike.length), id: first.id };
};

const called = ({ counts, checkable, beyond }: Tally, words: OverviewWords): string | null => {
  if (checkable + beyond === 0) return null;
  if (checkable === 0) return words.noneCheckable(beyond);
  if (counts.UNKNOWN === checkable) return words.noneKnown(checkable);
  return words.fulfilled(counts.FULFILLED, checkable);
};

/** One sentence of state, made from the gravest findings and from how far what is called for is there. */
export const headlineOf = (
  language: Language,
  lines: readonly Line[],
  tally: Tally,
  words: OverviewWords,
): Headline => {
  const lead = leading(lines);
  return {
    gap: lead ? saidOf(language, lead, words) : { says: words.noGaps, id: null },
    obligations: called(tally, words),
  };
};
