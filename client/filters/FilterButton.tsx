import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Opening } from '../stage/PopupButton.tsx';
import classes from './filters.module.css';

/** Opens all filters that can be added. */
export const FilterButton = ({ className = '', ...opening }: Opening) => {
  const { filters: words } = useWords();
  return (
    <Button
      className={`${classes.add} ${className}`}
      variant="subtle"
      size="compact-xs"
      leftSection={<Plus size={14} aria-hidden />}
      aria-label={words.addFilter}
      aria-keyshortcuts="F"
      aria-haspopup="menu"
      aria-expanded={false}
      {...opening}
    >
      {words.add}
    </Button>
  );
};
