import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Bookmark, BookmarkPlus, Link, List, Redo2, Undo2 } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { redo, undo, useStore } from '../store/store.ts';
import { ask } from './dialogue.ts';
import { share } from './share.ts';
import classes from './tools.module.css';

const size = { size: 16, 'aria-hidden': true } as const;

/** What can be done with views; where there is no room for more than one button, undo too. */
export const ViewsMenu = () => {
  const { kept: words } = useWords();
  const narrow = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const { past, future } = useStore(({ history }) => history);
  return (
    <Menu shadow="md" position="bottom-end" width={220} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
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
        >
          {words.views}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {narrow && (
          <>
            <Menu.Item leftSection={<Undo2 {...size} />} disabled={past.length === 0} onClick={undo}>
              {words.undo}
            </Menu.Item>
            <Menu.Item leftSection={<Redo2 {...size} />} disabled={future.length === 0} onClick={redo}>
              {words.redo}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<BookmarkPlus {...size} />} onClick={() => ask('save')}>
          {words.save}
        </Menu.Item>
        <Menu.Item leftSection={<Link {...size} />} onClick={share}>
          {words.share}
        </Menu.Item>
        <Menu.Item leftSection={<List {...size} />} onClick={() => ask('list')}>
          {words.list}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
