import { Anchor } from '@mantine/core';
import classes from './act.module.css';

/** What can be done about a sentence, after it. */
export const Act = ({ word, act }: { word: string; act: () => void }) => (
  <Anchor component="button" type="button" className={classes.act} onClick={act}>
    {word}
  </Anchor>
);
