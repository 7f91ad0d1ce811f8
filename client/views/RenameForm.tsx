import { Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { renameView, viewsKey, type ViewLine } from '../api/view-questions.ts';
import { useWords } from '../language/words.ts';
import { FormButtons } from '../panel/FormButtons.tsx';
import { Refused } from './Refused.tsx';
import classes from './list.module.css';

/** Gives a saved view another name and note; its link stays the same. */
export const RenameForm = ({ view, close }: { view: ViewLine; close: () => void }) => {
  const { kept: words } = useWords();
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note ?? '');
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => renameView({ id: view.id, name, note: note || null }),
    networkMode: 'always',
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: viewsKey });
      close();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  return (
    <form className={classes.rename} aria-label={words.rename(view.name)} onSubmit={submit} onKeyDown={escape}>
      <Stack gap={8}>
        <TextInput
          size="xs"
          label={words.name}
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          size="xs"
          rows={2}
          label={words.note}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Refused error={error} away={words.notDone} />
        <FormButtons save={words.renaming} saving={isPending} cancel={words.cancel} close={close} />
      </Stack>
    </form>
  );
};
