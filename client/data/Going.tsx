import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { cancelImport, type Job } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import type { Pace } from './pace.ts';
import classes from './job.module.css';

/** An import that goes on: how far, how fast, how long still, and the way to stop it. */
export const Going = ({ job, pace }: { job: Job; pace: Pace | undefined }) => {
  const { exchange: words } = useWords();
  const cancel = useMutation({ mutationFn: () => cancelImport(job.id), networkMode: 'always' });
  const { name, state, reading, rows, ofRows } = job;
  const doing = reading === null ? words.goingThrough : words.writing(words.readings[reading] ?? reading);
  const said = [
    ofRows === null ? words.rowsSoFar(rows) : words.rowsOf(rows, ofRows),
    pace && words.rate(pace.rate),
    pace?.left !== undefined && words.left(pace.left),
  ];
  return (
    <section className={classes.job} aria-label={words.importing(name)}>
      <h2>{words.importing(name)}</h2>
      <p role="status">{state === 'WAITING' ? words.waiting : doing}</p>
      <progress aria-label={words.importing(name)} {...(ofRows !== null && { max: ofRows || 1, value: rows })} />
      <p className={classes.figures}>{state === 'RUNNING' && said.filter(Boolean).map((one) => <span key={String(one)}>{one}</span>)}</p>
      <div className={classes.ways}>
        <Button variant="default" size="sm" loading={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate()}>
          {words.cancel}
        </Button>
        <span className={classes.aside}>{words.cancelMeans}</span>
      </div>
    </section>
  );
};
