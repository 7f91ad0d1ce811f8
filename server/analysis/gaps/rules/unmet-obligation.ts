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
        const { state, subjects, missing, links } = evaluate(all, obligation);
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
              level: lower('MEDIUM', explored || state === 'PARTIAL' ? 1 : 0),
              reason: explored
                ? words('措施只是探索。', 'The measure only explores.')
                : words(
                    `${subjects.length} 个中 ${subjects.length - missing.length} 个有据可查；核对口径是我们的。`,
                    `There is proof for ${subjects.length - missing.length} of ${subjects.length}; the yardstick is ours.`,
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
          `按“${missing.zh}”核对：${expected} 个中 ${observed} 个做到，未做到的是${list.zh}。`,
          `Checked whether ${missing.en}: so for ${observed} of ${expected}, not for ${list.en}.`,
        )
      : words(
          `按“${missing.zh}”核对：${expected} 个都已做到。`,
          `Checked whether ${missing.en}: so for all ${expected}.`,
        );
  },
  remedy: ({ subjects: [, ...lacking] }, nameOf) => {
    const list = listed(lacking, nameOf);
    return words(`为${list.zh}补上，附出处。`, `Supply it for ${list.en}, with its source.`);
  },
  title: ({ missing }) => words(`未做到：${missing.zh}`, `Not fulfilled: ${missing.en}`),
};
