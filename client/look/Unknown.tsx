import { useWords } from '../language/words.ts';
import { unknownHue } from '../marks/palette.ts';
import { lackingLabel } from './entry-label.ts';
import { Swatch } from './Swatch.tsx';
import classes from './look.module.css';

/** How many have no value, and that they are grey. */
export const Unknown = ({ count, ...why }: Parameters<typeof lackingLabel>[0] & { count: number }) => {
  const words = useWords();
  if (count === 0) return null;
  return (
    <p className={classes.entry}>
      <Swatch colour={unknownHue} />
      {lackingLabel(why, count, words)}
    </p>
  );
};
