import type { SnapshotObligation } from '../analysis/snapshot.ts';
import type { Evaluated } from '../analysis/gaps/obligations.ts';
import { words, type Words } from '../analysis/gaps/finding.ts';
import type { ObligationRow } from '../graph/model.ts';
import { countedLayers } from './filters.ts';
import { presentEntities } from './loaders.ts';
import type { ObligationResolvers, QueryResolvers } from './types.generated.ts';

/** What the policy calls for, with how far it is there. */
export interface CheckedObligation {
  row: ObligationRow;
  outcome: Evaluated;
}

/** An obligation as analysis sees it. */
export const asAnalysed = ({
  id,
  measure,
  modality,
  subjects,
  expects,
  atLeast,
  titleZh,
  titleEn,
}: ObligationRow): SnapshotObligation => ({
  id,
  measure,
  modality,
  subjects: subjects ?? null,
  expects: expects ?? null,
  atLeast: atLeast ?? 1,
  titleZh,
  titleEn,
});

const reasonOf = ({ row, outcome: { state, subjects, missing, possible } }: CheckedObligation): Words => {
  if (row.uncheckedZh && row.uncheckedEn) return words(row.uncheckedZh, row.uncheckedEn);
  const [all, met] = [subjects.length, subjects.length - missing.length];
  if (state === 'FULFILLED') return words(`${all} 个都有依据。`, `There is proof for all ${all}.`);
  if (state === 'UNMET')
    return words(
      `${all} 个都没有，而来源是讲到这一类的。`,
      `There is none for any of ${all}, though a source speaks for such.`,
    );
  if (state === 'UNKNOWN')
    return words('没有来源讲到这一类，说不出有没有。', 'No source speaks for such, so nothing can be said.');
  return met > 0
    ? words(`${all} 个中 ${met} 个有依据。`, `There is proof for ${met} of ${all}.`)
    : words(
        `有 ${possible.length} 个可能算，但未经核实。`,
        `There are ${possible.length} that may count and are not shown to.`,
      );
};

const mustBe = <T>(row: T | null): T => {
  if (row === null) throw new Error('the measure of an obligation is not there');
  return row;
};

export const Obligation: ObligationResolvers = {
  id: ({ row }) => row.id,
  measure: async ({ row }, _, { load }) => mustBe(await load.entity.load(row.measure)),
  pillar: async ({ outcome }, _, { load }) => mustBe(await load.entity.load(outcome.pillar)),
  modality: ({ row }) => row.modality,
  quote: ({ row }) => row.evidence[0]?.quote ?? null,
  evidence: ({ row }) => [...row.evidence],
  titleZh: ({ row }) => row.titleZh,
  titleEn: ({ row }) => row.titleEn,
  state: ({ outcome }) => outcome.state,
  reasonZh: (obligation) => reasonOf(obligation).zh,
  reasonEn: (obligation) => reasonOf(obligation).en,
  required: ({ outcome }) => outcome.subjects.length,
  met: ({ outcome }) => outcome.subjects.length - outcome.missing.length,
  witnesses: ({ outcome }, _, { load }) => presentEntities(load, outcome.witnesses),
  missing: ({ outcome }, _, { load }) => presentEntities(load, outcome.missing),
  possible: ({ outcome }, _, { load }) => presentEntities(load, outcome.possible),
};

export const obligations: QueryResolvers['obligations'] = async (_, { layers }, { ask, analyse }) => {
  const rows = (await ask('obligation/all', {})).map(({ obligation }) => obligation);
  const outcomes = new Map(
    (await analyse('obligations', { layers: countedLayers(layers) })).map((outcome) => [outcome.id, outcome]),
  );
  return rows.flatMap((row) => {
    const outcome = outcomes.get(row.id);
    return outcome ? [{ row, outcome }] : [];
  });
};
