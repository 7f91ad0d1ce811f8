import { useQuery } from '@tanstack/react-query';
import { sessionNow } from '../api/session.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useMay } from '../store/useMay.ts';
import { ShareList } from '../views/ShareList.tsx';
import { AuditLog } from './AuditLog.tsx';
import { People } from './People.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { Tokens } from './Tokens.tsx';
import classes from './people.module.css';

/** One's own tokens and shares; for administrators also everybody, everybody's tokens and shares, who sees which source, and what was done. */
export const PeopleView = () => {
  const words = useWords();
  const { data: session } = useQuery(sessionNow);
  const may = useMay();
  if (!session) return <Waiting />;
  // Where nobody is asked who they are there is nobody to be listed.
  if (!session.person) return <Failed sentence={words.notAPage} />;
  return (
    <div className={classes.view}>
      <div className={classes.column}>
        {may('people') && <People />}
        <Tokens role={session.person.role} />
        {may('shares') && (
          <section className={classes.section} aria-label={words.shared.list}>
            <h2>{words.shared.list}</h2>
            <ShareList />
          </section>
        )}
        {may('markSource') && <SourceMarks />}
        {may('audit') && <AuditLog />}
      </div>
    </div>
  );
};
