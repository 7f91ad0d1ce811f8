import { Anchor } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { grow } from '../store/picture.ts';
import { draw } from '../store/store.ts';
import classes from './paths.module.css';

/** Offers to bring what the picture does not hold of ways into it, as a growth of their first end. */
export const NotHeld = ({ of, ids }: { of: string; ids: readonly string[] }) => {
  const { ways: words } = useWords();
  return ids.length > 0 ? (
    <p className={classes.notHeld}>
      {words.notInPicture(ids.length)}
      <Anchor component="button" type="button" inherit onClick={() => draw(grow(of, ids))}>
        {words.bringIn}
      </Anchor>
    </p>
  ) : null;
};
