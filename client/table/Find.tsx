import { CloseButton, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '../language/words.ts';
import classes from './find.module.css';

interface FindProps {
  text: string;
  find: (text: string) => void;
  /** How many of how many are shown. */
  says: string;
}

/** Leaves only what has a text in it, and says how much that is. */
export const Find = ({ text, find, says }: FindProps) => {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    find('');
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === '') return;
    event.stopPropagation();
    clear();
  };
  return (
    <>
      <TextInput
        ref={input}
        size="xs"
        className={classes.find}
        aria-label={words.twin.find}
        placeholder={words.twin.find}
        leftSection={<Search size={14} aria-hidden />}
        rightSection={text && <CloseButton size="xs" aria-label={words.clear} onClick={clear} />}
        value={text}
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p className={classes.says} role="status">
        {says}
      </p>
    </>
  );
};
