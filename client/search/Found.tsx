import { ActionIcon, Combobox, Tooltip } from '@mantine/core';
import { Focus, Plus } from 'lucide-react';
import type { FoundEntities } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Hit } from './Hit.tsx';
import type { Deed } from './useChoose.ts';
import classes from './search.module.css';

interface FoundProps {
  hits: FoundEntities['nodes'];
  choose: (id: string, deed: Deed) => void;
}

const acts = [
  ['add', 'addToPicture', Plus],
  ['only', 'onlyThis', Focus],
] as const;

/** What was found; by mouse it can also be added to the picture, or become the picture. Keys do the same. */
export const Found = ({ hits, choose }: FoundProps) => {
  const { find: words } = useWords();
  return hits.map(({ entity, name }) => (
    <Combobox.Option key={entity.id} value={entity.id} className={classes.found}>
      <Hit entity={entity} name={name} />
      <span className={classes.acts} aria-hidden>
        {acts.map(([deed, word, Icon]) => (
          <Tooltip key={deed} label={words[word]}>
            <ActionIcon
              component="span"
              size={24}
              variant="subtle"
              color="gray"
              onClick={(event) => {
                event.stopPropagation();
                choose(entity.id, deed);
              }}
            >
              <Icon size={15} />
            </ActionIcon>
          </Tooltip>
        ))}
      </span>
    </Combobox.Option>
  ));
};
