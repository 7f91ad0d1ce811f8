import type { GapFacts } from '../api/gap-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './parts.module.css';

/** What there should be beside what there is. */
export const Figures = ({ gap }: { gap: GapFacts }) => {
  const { finding: words } = useWords();
  const language = useView((view) => view.language);
  const most = Math.max(gap.expected, gap.observed, 1);
  return (
    <div className={classes.figures}>
      <dl aria-label={words.figures}>
        {(['expected', 'observed'] as const).map((name) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd>{words.figure(gap[name])}</dd>
            <dd aria-hidden className={classes.bar} data-of={name} style={{ width: `${(100 * gap[name]) / most}%` }} />
          </div>
        ))}
      </dl>
      <p>{words.counts(textIn(language, gap.missingZh, gap.missingEn) ?? '')}</p>
    </div>
  );
};
