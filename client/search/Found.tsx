import { ActionIcon, Combobox, VisuallyHidden } from '@mantine/core';
import { Focus, Plus, Square, SquareCheckBig } from 'lucide-react';
import type { FoundEntities } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Hit } from './Hit.tsx';
import type { Deed } from './useChoose.ts';
import classes from './search.module.css';

interface FoundProps {
  hits: FoundEntities['nodes'];
  choose: (id: string, deed: Deed) => void;
  marked: readonly string[];
  mark: (id: string) => void;
}

/** What was found; by mouse it can also be marked, added to the picture, or become the picture. Keys do the same. */
export const Found = ({ hits, choose, marked, mark }: FoundProps) => {
  const { find: words } = useWords();
  return hits.map(({ entity: { id, ...entity }, name }) => {
    const isMarked = marked.includes(id);
    const acts = [
      { word: isMarked ? 'unmark' : 'mark', Icon: isMarked ? SquareCheckBig : Square, act: () => mark(id) },
      { word: 'addToPicture', Icon: Plus, act: () => choose(id, 'add') },
      { word: 'onlyThis', Icon: Focus, act: () => choose(id, 'only') },
    ] as const;
    return (
      <Combobox.Option key={id} value={id} className={classes.found} data-marked={isMarked || undefined}>
        <Hit entity={{ id, ...entity }} name={name} />
        {isMarked && <VisuallyHidden>{words.isMarked}</VisuallyHidden>}
        <span className={classes.acts} aria-hidden>
          {acts.map(({ word, Icon, act }) => (
            <ActionIcon
              key={word}
              component="span"
              size={24}
              variant="subtle"
              color="gray"
              title={words[word]}
              data-act={word}
              onClick={(event) => {
                event.stopPropagation();
                act();
              }}
            >
              <Icon size={15} />
            </ActionIcon>
          ))}
        </span>
      </Combobox.Option>
    );
  });
};
