import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { markSource, marksKey, sourceMarks } from '../api/people-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useView } from '../store/store.ts';
import { MarkRow } from './MarkRow.tsx';
import { Table } from './Table.tsx';
import classes from './people.module.css';

/** Who may see which source, for those who decide that. */
export const SourceMarks = () => {
  const { letIn: words } = useWords();
  const language = useView((view) => view.language);
  const queries = useQueryClient();
  const [said, tell] = useState('');
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(sourceMarks);
  const rows = data?.pages.flatMap(({ nodes }) => nodes);
  const titleOf = (id: string) => {
    const source = rows?.find((row) => row.id === id);
    return textIn(language, source?.titleZh, source?.titleEn) ?? id;
  };
  const mark = useMutation({
    mutationFn: markSource,
    networkMode: 'always',
    onSuccess: (_, { id }) => {
      tell(words.marked(titleOf(id)));
      return queries.invalidateQueries({ queryKey: marksKey });
    },
    onError: ({ message }) => tell(`${words.notTaken}${message}`),
  });
  return (
    <section className={classes.section} aria-label={words.marks}>
      <h2>{words.marks}</h2>
      <p className={classes.means}>
        {words.marksMean} {data?.pages[0] && words.marksTotal(data.pages[0].totalCount)}
      </p>
      <p role="status" className={classes.means}>
        {said}
      </p>
      {isError ? (
        <Failed retry={() => void refetch()} />
      ) : !rows ? (
        <Waiting />
      ) : (
        <Table label={words.marks} heads={[words.source, words.seenBy]}>
          {rows.map((source) => (
            <MarkRow
              key={source.id}
              source={source}
              title={titleOf(source.id)}
              saving={mark.isPending && mark.variables.id === source.id ? mark.variables.marking : null}
              decide={mark.mutate}
            />
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
