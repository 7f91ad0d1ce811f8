import { UnstyledButton } from '@mantine/core';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Strip } from '../stage/Strip.tsx';
import { openGroup, pictureAtFirst } from '../store/picture.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import { draw, useView } from '../store/store.ts';
import classes from './drawing.module.css';

/** The groups that are drawn as one, each to be opened, and a way to close again what was opened. */
export const Groups = ({ drawn }: { drawn: Drawn }) => {
  const { drawing: words } = useWords();
  const language = useView((view) => view.language);
  const { fold, opened } = useView((view) => view.picture) ?? pictureAtFirst;
  const groups = drawn.entities.filter(({ stands }) => stands.length > 0);
  if (groups.length === 0 && opened.length === 0) return null;
  return (
    <Strip label={words.groups}>
      {groups.map((group) => (
        <li key={group.id}>
          <UnstyledButton className={classes.group} onClick={() => draw(openGroup(group.id))}>
            {words.open(nameIn(language, group), group.stands.length)}
          </UnstyledButton>
        </li>
      ))}
      {opened.length > 0 && (
        <li>
          <UnstyledButton
            className={classes.group}
            onClick={() => draw((picture) => ({ ...picture, fold, opened: [] }))}
          >
            {words.closeAll(opened.length)}
          </UnstyledButton>
        </li>
      )}
    </Strip>
  );
};
