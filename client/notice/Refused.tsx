import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './refused.module.css';

interface RefusedProps {
  sentence: string;
  error: Error | null;
  children?: ReactNode;
}

/** A sentence on what did not come about, with the server's own where it has one for the caller. */
export const Refused = ({ sentence, error, children }: RefusedProps) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  const said = error instanceof RequestError && error.code === 'BAD_USER_INPUT' ? error : undefined;
  const zh = language === 'zh' ? said?.messageZh : undefined;
  return (
    <div className={classes.refused} role="alert">
      <CircleAlert size={17} aria-hidden />
      <div>
        <p>{sentence}</p>
        {said && (
          <p>
            {words.refused}
            {zh ?? <span lang={tagOf.en}>{said.message}</span>}
          </p>
        )}
        {children}
      </div>
    </div>
  );
};
