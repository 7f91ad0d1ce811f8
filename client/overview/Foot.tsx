import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Sources } from './sources.ts';
import { toPolicy } from './target.ts';
import { To } from './To.tsx';
import classes from './overview.module.css';

/** What the page rests on, as of when, on which terms, and against what it is measured. */
export const Foot = ({ sources: { documents, open, terms } }: { sources: Sources }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <footer className={classes.foot} aria-label={words.resting}>
      <p>
        {documents.map((document) => (
          <span key={document.id}>
            <To opens={toPolicy()}>{textIn(language, document.titleZh, document.titleEn)}</To>
            {textIn(language, document.noteZh, document.noteEn)}
          </span>
        ))}
        {open > 0 && words.sources(open)}
      </p>
      <p>
        {words.measured}
        {terms.length > 0 && words.credits + terms.join(words.comma) + words.end}
      </p>
    </footer>
  );
};
