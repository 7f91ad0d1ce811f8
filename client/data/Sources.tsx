import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allSources, importedDatasets, sourceCounts } from '../api/source-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useView } from '../store/store.ts';
import { mostOff } from '../store/view.ts';
import { SourceGroup } from './SourceGroup.tsx';
import { grouped } from './grouped.ts';
import classes from './sources.module.css';

/** All that the graph rests on beside what people have brought; each can be switched off in every view. */
export const Sources = () => {
  const { exchange: words } = useWords();
  const { data: all, isError, refetch } = useQuery(allSources);
  const { data: imported } = useQuery(importedDatasets);
  const { data: counts } = useQuery(sourceCounts);
  const off = useView((view) => view.off) ?? [];
  const [text, setText] = useState('');
  const brought = new Set(imported?.map(({ source }) => source.id));
  const groups = grouped(all?.filter(({ id }) => !brought.has(id)) ?? [], text);
  return (
    <section className={classes.section} aria-label={words.sources}>
      <h2>{words.sources}</h2>
      <p className={classes.means}>
        {words.sourcesMean}
        {off.length >= mostOff && words.tooManyOff(mostOff)}
      </p>
      {isError ? (
        <Failed retry={() => void refetch()} />
      ) : !all ? (
        <Waiting />
      ) : (
        <>
          <TextInput
            size="xs"
            className={classes.find!}
            aria-label={words.find}
            placeholder={words.find}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div className={classes.box}>
            {groups.map(({ kind, sources }) => (
              <SourceGroup
                key={kind}
                {...{ kind, sources, counts }}
                opened={text !== '' || sources.some(({ id }) => off.includes(id))}
              />
            ))}
            {groups.length === 0 && <p className={classes.none}>{words.noneFound(text)}</p>}
          </div>
        </>
      )}
    </section>
  );
};
