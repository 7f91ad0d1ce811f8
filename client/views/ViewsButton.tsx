import { Button } from '@mantine/core';
import { Bookmark } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Opening } from '../stage/PopupButton.tsx';
import classes from './tools.module.css';

/** Opens what can be done with views. */
export const ViewsButton = (opening: Opening) => {
  const { kept: words } = useWords();
  return (
    <Button
      data-views-menu
      variant="subtle"
      color="gray"
      c="inherit"
      size="compact-md"
      px={8}
      fw={500}
      aria-label={words.views}
      leftSection={<Bookmark size={17} aria-hidden />}
      classNames={{ section: classes.icon, label: classes.word }}
      aria-haspopup="menu"
      aria-expanded={false}
      {...opening}
    >
      {words.views}
    </Button>
  );
};
