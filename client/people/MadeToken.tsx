import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import classes from './people.module.css';

interface MadeTokenProps {
  name: string;
  text: string;
  close: () => void;
}

/** The text of a token, which cannot be seen again. */
export const MadeToken = ({ name, text, close }: MadeTokenProps) => {
  const { letIn: words } = useWords();
  const [said, tell] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => tell(words.copied),
      () => tell(words.notCopied),
    );
  return (
    <div className={classes.form}>
      <TextInput ref={field} size="xs" readOnly label={words.once(name)} value={text} className={classes.secret} />
      <Group gap={8}>
        <Button size="xs" color="atlas.7" onClick={copy}>
          {words.copy}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {words.close}
        </Button>
        <span role="status">{said}</span>
      </Group>
    </div>
  );
};
