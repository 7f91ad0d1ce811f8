import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { people } from '../api/people-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useDays } from './days.ts';
import { Table } from './Table.tsx';
import classes from './people.module.css';

/** Everybody who may sign in. */
export const People = () => {
  const { letIn: words } = useWords();
  const { day } = useDays();
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(people);
  const rows = data?.pages.flatMap(({ nodes }) => nodes);
  const heads = [words.name, words.role, words.groups, words.comes, words.since];
  return (
    <section className={classes.section} aria-label={words.people}>
      <h2>{words.people}</h2>
      <p className={classes.means}>{words.peopleMean}</p>
      {isError ? (
        <Failed retry={() => void refetch()} />
      ) : !rows ? (
        <Waiting />
      ) : (
        <Table label={words.people} heads={heads}>
          {rows.map(({ id, name, role, groups, local, createdAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{words.roles[role]}</td>
              <td>{groups.join(' · ')}</td>
              <td>{local ? words.local : words.provided}</td>
              <td>{day(createdAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {hasNextPage && (
        <Button size="compact-sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  );
};
