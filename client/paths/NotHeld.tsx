import { Anchor } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { grow } from '../store/picture.ts';
import { draw } from '../store/store.ts';
import classes from './paths.module.css';

interface NotHeldProps {
  of: string;
  absent: readonly string[];
  hidden: readonly string[];
}

/** Offers to bring what the picture does not hold of ways into it, as a growth of their first end; says what its filters hide. */
export const NotHeld = ({ of, absent, hidden }: NotHeldProps) => {
  const { ways: words } = useWords();
  return (
    <>
      {absent.length > 0 && (
        <p className={classes.notHeld}>
          {words.notInPicture(absent.length)}
          <Anchor component="button" type="button" inherit onClick={() => draw(grow(of, absent))}>
            {words.bringIn}
          </Anchor>
        </p>
      )}
      {hidden.length > 0 && <p className={classes.notHeld}>{words.unseen(hidden.length)}</p>}
    </>
  );
};
