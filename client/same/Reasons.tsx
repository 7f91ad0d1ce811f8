import { Minus, Plus } from 'lucide-react';
import type { Proposal } from '../api/same-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { scoreText } from './score.ts';
import classes from './pair.module.css';

/** What speaks for two being the same, and what against it, with how much each counts. */
export const Reasons = ({ pair: { reasonsFor, reasonsAgainst } }: { pair: Proposal }) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const lists = [
    { title: words.reasonsFor, reasons: reasonsFor, Icon: Plus },
    { title: words.reasonsAgainst, reasons: reasonsAgainst, Icon: Minus },
  ];
  return (
    <div className={classes.reasons}>
      {lists.map(({ title, reasons, Icon }) => (
        <section key={title} aria-label={title}>
          <h4>{title}</h4>
          {reasons.length === 0 ? (
            <p>{words.noneAgainst}</p>
          ) : (
            <ul>
              {reasons.map(({ code, weight, sentenceZh, sentenceEn }) => (
                <li key={code}>
                  <Icon size={14} aria-hidden />
                  <span>{textIn(language, sentenceZh, sentenceEn)}</span>
                  <span className={classes.weight}>{scoreText(weight)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
};
