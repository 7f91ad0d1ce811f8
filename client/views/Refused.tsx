import { RequestError } from '../api/request.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import classes from './list.module.css';

/** Why something was not done: the server does not take it, which it says in a sentence, or cannot be reached. */
export const Refused = ({ error, away }: { error: Error | null; away: string }) => {
  const { kept: words } = useWords();
  if (!error) return null;
  const refused = error instanceof RequestError && ['BAD_USER_INPUT', 'FORBIDDEN'].includes(error.code);
  return (
    <p role="alert" className={classes.refused}>
      {refused ? words.refused : away}
      {refused && <span lang={tagOf.en}>{error.message}</span>}
    </p>
  );
};
