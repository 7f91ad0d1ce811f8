import { CloseButton, Kbd, Loader, TextInput } from '@mantine/core';
import { Search as Glass } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useWords } from '../language/words.ts';
import classes from './search.module.css';

interface FieldProps extends ComponentProps<typeof TextInput> {
  value: string;
  searching?: boolean;
  clear: () => void;
}

/** Where one writes what one looks for. */
export const Field = ({ value, searching = false, clear, ...field }: FieldProps) => {
  const words = useWords();
  return (
    <TextInput
      classNames={{ input: value ? undefined : classes.input }}
      value={value}
      aria-label={words.searchLabel}
      placeholder={words.search}
      leftSection={searching ? <Loader size={15} /> : <Glass size={16} aria-hidden />}
      rightSection={
        value ? (
          <CloseButton size="sm" aria-label={words.clear} onClick={clear} />
        ) : (
          <Kbd className={classes.key}>Ctrl K</Kbd>
        )
      }
      rightSectionWidth={value ? 34 : 62}
      {...field}
    />
  );
};
