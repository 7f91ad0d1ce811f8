import type { GapLevel } from '../api/operations.generated.ts';
import { useWords } from '../language/words.ts';
import classes from './gravest.module.css';

const heights: Record<GapLevel, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** How grave, by the number of filled bars and by the word. */
export const LevelMark = ({ level }: { level: GapLevel }) => {
  const { glance: words } = useWords();
  return (
    <span className={classes.level} data-level={level}>
      <svg viewBox="0 0 14 12" width="1em" height="0.86em" aria-hidden>
        {[1, 2, 3].map((at) => (
          <rect
            key={at}
            x={(at - 1) * 5 + 0.5}
            y={11.5 - at * 3.5}
            width={3}
            height={at * 3.5}
            fill={at <= heights[level] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={0.8}
          />
        ))}
      </svg>
      {words.levels[level]}
    </span>
  );
};
