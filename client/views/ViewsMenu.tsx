import { Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { BookmarkPlus, Globe, Link, List, Redo2, Undo2 } from 'lucide-react';
import { needs } from '../api/needs.generated.ts';
import { useWords } from '../language/words.ts';
import { redo, undo, useStore } from '../store/store.ts';
import { useMay } from '../store/useMay.ts';
import { ask } from './dialogue.ts';
import { share } from './share.ts';
import { ViewsButton } from './ViewsButton.tsx';

const size = { size: 16, 'aria-hidden': true } as const;

/** What can be done with views; where there is no room for more than one button, undo too. */
export const ViewsMenu = () => {
  const { kept: words, forWhom } = useWords();
  const may = useMay();
  const maySave = may('saveView');
  const narrow = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const { past, future } = useStore(({ history }) => history);
  return (
    <Menu shadow="md" position="bottom-end" width={220} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ViewsButton />
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
        <Menu.Item leftSection={<BookmarkPlus {...size} />} disabled={!maySave} onClick={() => ask('save')}>
          {words.save}
        </Menu.Item>
        {!maySave && <Menu.Label fw={400}>{forWhom[needs.saveView](words.deed)}</Menu.Label>}
        <Menu.Item leftSection={<Link {...size} />} onClick={() => share(maySave)}>
          {words.share}
        </Menu.Item>
        <Menu.Item leftSection={<List {...size} />} onClick={() => ask('list')}>
          {words.list}
        </Menu.Item>
        {may('shares') && (
          <Menu.Item leftSection={<Globe {...size} />} onClick={() => ask('shares')}>
            {words.shares}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
