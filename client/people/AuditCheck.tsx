import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { auditCheck } from '../api/people-questions.ts';
import { useWords } from '../language/words.ts';
import classes from './people.module.css';

/** Whether an entry of the log was taken out or changed. */
export const AuditCheck = () => {
  const { letIn: words } = useWords();
  const { data, isFetching, isError, refetch } = useQuery(auditCheck);
  const said = isError ? words.noAnswer : data && (data.broken ? words.broken(data.broken) : words.whole(data.entries));
  return (
    <div className={classes.check}>
      <Button size="xs" variant="default" loading={isFetching} onClick={() => void refetch()}>
        {words.check}
      </Button>
      <span role="status">{!isFetching && said}</span>
    </div>
  );
};
