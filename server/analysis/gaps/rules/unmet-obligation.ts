import type { SnapshotObligation } from '../../snapshot.ts';
import { gapId, lower, words, type Finding, type Rule } from '../finding.ts';
import { evaluate } from '../obligations.ts';
import { listed } from '../say.ts';

/** A class without an instance is told by a rule of its own. */
const wantsInstanceAlone = ({ expects }: SnapshotObligation) => expects?.startsWith('<-INSTANCE_OF') ?? false;

/** What a measure calls for should be there, where a source speaks for it. */
export const unmetObligation: Rule = {
  kind: 'UNMET_OBLIGATION',
  find: ({ all }) => ({
    findings: all.obligations
      .filter((obligation) => !wantsInstanceAlone(obligation) && obligation.expects !== null)
      .flatMap((obligation): Finding[] => {
        const { state, subjects, missing, witnesses, links } = evaluate(all, obligation);
        if (state === 'UNKNOWN') return [];
        const explored = obligation.modality === 'MAY_EXPLORE';
        return [
          {
            id: gapId('UNMET_OBLIGATION', [obligation.id], 'obligation'),
            kind: 'UNMET_OBLIGATION',
            family: `unmet:${obligation.id}`,
            subjects: [obligation.measure, ...missing],
            missing: words(obligation.titleZh, obligation.titleEn),
            expected: subjects.length,
            observed: subjects.length - missing.length,
            open: missing.length > 0,
            method: {
              name: 'PATTERN_OF_OBLIGATION',
              parameters: {
                obligation: obligation.id,
                subjects: obligation.subjects ?? '',
                expects: obligation.expects ?? '',
                atLeast: obligation.atLeast,
              },
            },
            restsOn: [obligation.id, obligation.measure],
            measures: [obligation.measure],
            elsewhere: [],
            closedBy: missing.length > 0 ? [] : links,
            ghosts: [],
            severity: {
              level: lower(state === 'UNMET' ? 'HIGH' : 'MEDIUM', explored ? 1 : 0),
              reason: explored
                ? words('措施只是探索。', 'The measure only explores.')
                : words(
                    `应有 ${subjects.length} 个，满足 ${subjects.length - missing.length} 个；已有 ${witnesses.length} 项依据。`,
                    `It holds for ${subjects.length - missing.length} of ${subjects.length}, by ${witnesses.length} witnesses.`,
                  ),
            },
          },
        ];
      }),
  }),
  sentence: ({ missing, subjects: [, ...lacking], expected, observed, open }, nameOf) => {
    const list = listed(lacking, nameOf);
    return open
      ? words(
          `要求“${missing.zh}”：${expected} 个中 ${observed} 个做到，未做到的是${list.zh}。`,
          `Called for: ${missing.en}. It holds for ${observed} of ${expected}; not for ${list.en}.`,
        )
      : words(
          `要求“${missing.zh}”：${expected} 个都已做到。`,
          `Called for: ${missing.en}. It holds for all ${expected}.`,
        );
  },
  remedy: ({ subjects: [, ...lacking] }, nameOf) => {
    const list = listed(lacking, nameOf);
    return words(`为${list.zh}补上所要求的，附出处。`, `Supply what is called for, for ${list.en}, with its source.`);
  },
  title: ({ missing }) => words(`未做到：${missing.zh}`, `Not there: ${missing.en}`),
};
