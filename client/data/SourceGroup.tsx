import type { SourceLine } from '../api/source-questions.ts';
import { numbered, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { SourceCheck } from './SourceCheck.tsx';
import classes from './sources.module.css';

interface SourceGroupProps {
  kind: SourceLine['kind'];
  sources: readonly SourceLine[];
  counts: ReadonlyMap<string, { entities: number; links: number }> | undefined;
  opened: boolean;
}

/** Sources of one sort. */
export const SourceGroup = ({ kind, sources, counts, opened }: SourceGroupProps) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <details className={classes.group} open={opened || undefined}>
      <summary>{numbered(language, words.sourceKinds[kind], sources.length)}</summary>
      <ul>
        {sources.map(({ id, titleZh, titleEn, licence, credit }) => {
          const title = textIn(language, titleZh, titleEn) ?? id;
          const amount = counts?.get(id);
          const terms = [credit, licence].filter(Boolean).join(' · ');
          return (
            <li key={id} className={classes.line}>
              <SourceCheck id={id} title={title} />
              <div className={classes.title}>
                <span>{title}</span>
                {terms && <span className={classes.terms}>{terms}</span>}
              </div>
              <span className={classes.amount}>{amount && words.both(amount.entities, amount.links)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
