import { Button } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Waiting } from '../notice/Waiting.tsx';
import { useView } from '../store/store.ts';
import { follow, startOver, useBringing } from './bring.ts';
import { Going } from './Going.tsx';
import { Report } from './Report.tsx';
import { useJob } from './useJob.ts';
import classes from './job.module.css';

/** An import: how far it is, or what came of it. */
export const JobPanel = ({ id }: { id: string }) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  const { job, state, pace } = useJob(id);
  const canGoBack = useBringing(({ files }) => files.length > 0);
  const another = (
    <Button variant="default" size="sm" onClick={startOver}>
      {words.another}
    </Button>
  );
  if (state === 'LOST')
    return (
      <section className={classes.job} aria-label={words.report}>
        <p role="status">{words.jobLost}</p>
        {another}
      </section>
    );
  if (!job) return <Waiting />;
  if (state === 'WAITING' || state === 'RUNNING') return <Going job={job} pace={pace} />;
  if (job.report) return <Report name={job.name} report={job.report} another={another} />;
  const title = { REFUSED: words.jobRefused, CANCELLED: words.jobCancelled }[job.state as string] ?? words.jobFailed;
  return (
    <section className={classes.job} aria-label={words.report}>
      <h2>{title}</h2>
      <p role="status">
        {words.unharmed}
        {job.state === 'FAILED' && words.failedHint}
      </p>
      {job.problems.length > 0 && (
        <ul className={classes.problems}>
          {(language === 'zh' ? job.problemsZh : job.problems).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className={classes.ways}>
        {canGoBack && (
          <Button color="atlas.7" size="sm" onClick={() => follow(null)}>
            {words.back}
          </Button>
        )}
        {another}
      </div>
    </section>
  );
};
