import { CloseButton, Paper, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from '../language/words.ts';
import { tell, useDialogue, type Notice } from './dialogue.ts';
import classes from './tools.module.css';

/** Long enough to be read; what is to be copied by hand stays. */
const milliseconds = 8_000;

/** Says what was saved, or which link was copied. */
export const Told = () => {
  const { kept: words } = useWords();
  const { notice } = useDialogue();
  useEffect(() => {
    if (!notice || notice.is === 'uncopied') return;
    const timer = setTimeout(() => tell(null), milliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
  const sentence = (told: Notice) => {
    if (told.is === 'saved') return words.saved(told.name);
    if (told.is === 'uncopied') return words.notCopied;
    return told.link === 'saved' ? words.copiedSaved : words.copiedAddress;
  };
  return (
    <div role="status">
      {notice && (
        <Paper className={classes.told} withBorder shadow="md">
          <div>
            {sentence(notice)}
            {notice.is === 'uncopied' && (
              <TextInput
                mt={6}
                readOnly
                aria-label={words.link}
                value={notice.url}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </div>
          <CloseButton size="sm" aria-label={words.close} onClick={() => tell(null)} />
        </Paper>
      )}
    </div>
  );
};
