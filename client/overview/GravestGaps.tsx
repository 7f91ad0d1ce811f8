import { VisuallyHidden } from '@mantine/core';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Line } from './gravest.ts';
import { LevelMark } from './LevelMark.tsx';
import { toGap, toGaps } from './target.ts';
import { To } from './To.tsx';
import classes from './gravest.module.css';

/** The gravest gaps, a sentence each; a family is told by one of it. */
export const GravestGaps = ({ lines }: { lines: readonly Line[] }) => {
  const { glance: words, finding } = useWords();
  const language = useView((view) => view.language);
  const opening = (zh: string, en: string) => words.opening(textIn(language, zh, en) ?? '');
  return (
    <>
      <h3>
        <To opens={toGaps()}>{words.gravest}</To>
      </h3>
      {lines.length === 0 && <p>{words.opening(words.noGaps) + words.end}</p>}
      <ol className={classes.gaps}>
        {lines.map(({ family: { family, level, count }, members: [gap] }) => (
          <li key={family.id}>
            <span data-level={level} title={finding.levels[level]}>
              <LevelMark level={level} />
              <VisuallyHidden>{finding.levels[level]}</VisuallyHidden>
            </span>
            <p>
              {gap ? (
                <To opens={toGap(gap.id)}>{opening(gap.sentenceZh, gap.sentenceEn)}</To>
              ) : (
                <To opens={toGaps({ family: family.id })}>{opening(family.titleZh, family.titleEn)}</To>
              )}
              {count > 1 && <To opens={toGaps({ family: family.id })}>{words.alike(count)}</To>}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
};
