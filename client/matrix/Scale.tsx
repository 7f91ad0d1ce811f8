import type { MatrixWords } from '../language/matrix-zh.ts';
import { Mark } from './Mark.tsx';
import type { Painting } from './painting.ts';
import classes from './legend.module.css';

/** Which counts have a colour, as words: `1`, `2–4`, `5+`. */
const rangeOf = (words: MatrixWords, lows: readonly number[], step: number): string => {
  const [low = 0, next] = lows.slice(step);
  // One by one, the last is the greatest there is.
  if (next === undefined && low !== lows.length) return words.from(low);
  return next === undefined || next === low + 1 ? String(low) : words.upTo(low, next - 1);
};

/** The colours in order, with the ratios between them or the counts under them. */
export const Scale = ({ words, painting: { colour, lows } }: { words: MatrixWords; painting: Painting }) => {
  const byCount = colour === 'COUNT';
  const name = byCount ? words.scaleCount : words.scale;
  return (
    <div className={classes.scale} data-by={colour}>
      <span>{name}</span>
      {!byCount && <span className={classes.end}>{words.fewer}</span>}
      <ol aria-label={name}>
        {lows.map((low, step) => (
          <li key={low}>
            <Mark mark="filled" step={step} text="" />
            <span>{byCount ? rangeOf(words, lows, step) : step === 0 ? '' : low}</span>
          </li>
        ))}
      </ol>
      {!byCount && <span className={classes.end}>{words.more}</span>}
    </div>
  );
};
