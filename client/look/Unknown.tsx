import { useWords } from '../language/words.ts';
import { unknownHue } from '../marks/palette.ts';
import { Swatch } from './Swatch.tsx';
import classes from './look.module.css';

/** How many have no value, and that they are grey. */
export const Unknown = ({ count, measured }: { count: number; measured: boolean }) => {
  const { look: words } = useWords();
  if (count === 0) return null;
  return (
    <p className={classes.entry}>
      <Swatch colour={unknownHue} />
      {measured ? words.unlinked(count) : words.unknown(count)}
    </p>
  );
};
