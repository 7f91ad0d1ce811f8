import { Fragment } from 'react';
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
          <Fragment key={document.id}>
            <To opens={toPolicy()}>{textIn(language, document.titleZh, document.titleEn)}</To>
            <span>{textIn(language, document.noteZh, document.noteEn)}</span>
          </Fragment>
        ))}
        {open > 0 && <span>{words.sources(open)}</span>}
      </p>
      <p>
        <span>{words.measured}</span>
        {terms.length > 0 && <span>{words.credits + terms.join(words.comma) + words.end}</span>}
      </p>
    </footer>
  );
};
