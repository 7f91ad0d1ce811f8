import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { auditLog } from '../api/people-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { AuditCheck } from './AuditCheck.tsx';
import { useDays } from './days.ts';
import { Table } from './Table.tsx';
import classes from './people.module.css';

/** Who did what, when. */
export const AuditLog = () => {
  const { letIn: words } = useWords();
  const { time } = useDays();
  const [person, setPerson] = useState('');
  const [action, setAction] = useState('');
  const [asked] = useDebouncedValue(person.trim(), 250);
  const log = useInfiniteQuery(auditLog({ person: asked || null, action: action || null }));
  const rows = log.data?.pages.flatMap(({ nodes }) => nodes);
  const actions = Object.entries(words.actions).map(([value, label]) => ({ value, label }));
  return (
    <section className={classes.section} aria-label={words.log}>
      <h2>{words.log}</h2>
      <p className={classes.means} role="status">
        {words.logMean(log.data?.pages[0]?.totalCount ?? 0)}
      </p>
      <div className={classes.fields}>
        <TextInput
          size="xs"
          label={words.ofPerson}
          autoComplete="off"
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={words.ofAction}
          data={[{ value: '', label: words.all }, ...actions]}
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        />
        <AuditCheck />
      </div>
      {log.isError ? (
        <Failed retry={() => void log.refetch()} />
      ) : !rows ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <p className={classes.means}>{words.nothingLogged}</p>
      ) : (
        <Table label={words.log} heads={[words.at, words.who, words.what, words.subjects, words.from]}>
          {rows.map(({ number, at, by, action, subjects, address }) => (
            <tr key={number}>
              <td>{time(at)}</td>
              <th scope="row">{by || words.unknown}</th>
              <td>{words.actions[action] ?? <code>{action}</code>}</td>
              <td className={classes.subjects}>{subjects.join(' · ')}</td>
              <td>{address}</td>
            </tr>
          ))}
        </Table>
      )}
      {log.hasNextPage && (
        <Button
          size="compact-sm"
          variant="default"
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </section>
  );
};
