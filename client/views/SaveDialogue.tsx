import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../language/words.ts';
import { ask, backToMenu, tell, useDialogue } from './dialogue.ts';
import { nameBefore } from '../store/person.ts';
import { Refused } from './Refused.tsx';
import { copyLink, linkNow } from './share.ts';
import { useSave, type Said } from './useSave.ts';

const nothing = (): Said => ({ name: '', note: '', by: nameBefore() });

/** Asks under which name to save; keeps what was written until it is saved. */
export const SaveDialogue = () => {
  const { kept: words } = useWords();
  const { dialogue } = useDialogue();
  const shares = dialogue === 'share';
  const [said, setSaid] = useState(nothing);
  const { mutate, isPending, error, reset } = useSave((name) => {
    ask(null);
    setSaid(nothing);
    if (shares) void copyLink();
    else tell({ is: 'saved', name });
  });
  const close = () => {
    ask(null);
    reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(said);
  };
  const field = (name: keyof Said) => ({
    label: words[name],
    value: said[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setSaid((before) => ({ ...before, [name]: value })),
  });
  return (
    <Modal
      opened={shares || dialogue === 'save'}
      onClose={close}
      title={shares ? words.shareTitle : words.saveTitle}
      returnFocus={false}
      onExitTransitionEnd={backToMenu}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Text size="sm">{shares ? words.tooLong(linkNow().length) : words.saveMeans}</Text>
          <TextInput {...field('name')} required maxLength={200} data-autofocus autoComplete="off" />
          <Textarea {...field('note')} rows={2} maxLength={2_000} />
          <TextInput {...field('by')} maxLength={100} autoComplete="name" />
          <Refused error={error} away={words.notSaved} />
          <Group gap={8}>
            <Button type="submit" color="atlas.7" loading={isPending}>
              {shares ? words.saveAndCopy : words.saveIt}
            </Button>
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
