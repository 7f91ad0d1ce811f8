import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { card } from '../api/questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Hit } from '../search/Hit.tsx';
import { useFound } from '../search/useFound.ts';
import { listGaps, useView } from '../store/store.ts';

/** Name of the entity that the list is about; its id while nothing more is known. */
export const useSubjectName = (subject: string | null): string => {
  const language = useView((view) => view.language);
  const { data } = useQuery({ ...card(subject ?? ''), enabled: subject !== null });
  return data && 'nameZh' in data ? nameIn(language, data) : (subject ?? '');
};

/** Narrows the list to what is about one entity, found by name. */
export const SubjectSelect = ({ subject }: { subject: string | null }) => {
  const { finding: words, ...others } = useWords();
  const language = useView((view) => view.language);
  const name = useSubjectName(subject);
  const [text, setText] = useState('');
  const { answer, searching, failed, asked } = useFound(text === name ? '' : text);
  const hits = new Map(answer?.nodes.map((hit) => [hit.entity.id, hit]));
  const options = [...hits.values()].map(({ entity }) => ({ value: entity.id, label: nameIn(language, entity) }));
  return (
    <Select
      key={name}
      size="xs"
      w={200}
      searchable
      clearable
      aria-label={words.about}
      placeholder={words.aboutAny}
      value={subject}
      data={subject && !hits.has(subject) ? [{ value: subject, label: name }, ...options] : options}
      filter={({ options: all }) => (asked === '' ? [] : all.filter((one) => 'value' in one && hits.has(one.value)))}
      renderOption={({ option }) => {
        const hit = hits.get(option.value);
        return hit ? <Hit entity={hit.entity} name={hit.name} /> : option.label;
      }}
      nothingFoundMessage={
        asked === '' ? undefined : failed ? others.failed : searching ? others.searching : others.nothingFound(asked)
      }
      clearButtonProps={{ 'aria-label': others.clear }}
      comboboxProps={{ shadow: 'md', width: 320, position: 'bottom-start' }}
      onSearchChange={setText}
      onChange={(chosen) => listGaps({ subject: chosen })}
    />
  );
};
