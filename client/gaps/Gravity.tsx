import { VisuallyHidden } from '@mantine/core';
import type { GapLevel } from '../api/operations.generated.ts';
import { useWords } from '../language/words.ts';
import classes from './gravity.module.css';

const bars = [3, 2, 1];
const filled: Record<GapLevel, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** How grave it is, by the number of bars that are filled. */
export const Gravity = ({ level, told = false }: { level: GapLevel; told?: boolean }) => {
  const { finding: words } = useWords();
  return (
    <span className={classes.gravity} data-level={level}>
      <svg viewBox="0 0 14 14" width={14} height={14} fill="none" stroke="currentColor" aria-hidden>
        {bars.map((bar, at) => (
          <rect
            key={bar}
            x={1 + at * 4.5}
            y={9.2 - at * 3.8}
            width={3}
            height={4 + at * 3.8}
            strokeWidth={1}
            fill={at < filled[level] ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
      {told ? words.levels[level] : <VisuallyHidden>{words.gravity(words.levels[level])}</VisuallyHidden>}
    </span>
  );
};
