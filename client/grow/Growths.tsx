import { CloseButton } from '@mantine/core';
import type { Network } from '../api/model.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Strip } from '../stage/Strip.tsx';
import { startFrom, takeBack } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import classes from './grow.module.css';

/** What the picture has grown by, each to be taken back by itself, in any order. */
export const Growths = ({ network }: { network: Network }) => {
  const { grow: words } = useWords();
  const language = useView((view) => view.language);
  const picture = useView((view) => view.picture);
  if (!picture || (picture.growths.length === 0 && picture.base === null)) return null;
  const there = new Map(network.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string) => {
    const entity = there.get(id);
    return entity ? nameIn(language, entity) : id;
  };
  return (
    <Strip label={words.growths}>
      {picture.base && (
        <li className={classes.growth}>
          {words.startedFrom(picture.base.filter((id) => there.has(id)).length)}

          <CloseButton
            size="xs"
            aria-label={words.first}
            data-tip={words.first}
            onClick={() => draw(startFrom(null))}
          />
        </li>
      )}
      {picture.growths.map(({ of, ids }, at) => (
        <li key={`${of} ${ids.join(' ')}`} className={classes.growth}>
          {words.grown(nameOf(of), ids.length)}

          <CloseButton
            size="xs"
            aria-label={words.takeBack(nameOf(of), ids.length)}
            data-tip={words.takeBack(nameOf(of), ids.length)}
            onClick={() => draw(takeBack(at))}
          />
        </li>
      ))}
    </Strip>
  );
};
