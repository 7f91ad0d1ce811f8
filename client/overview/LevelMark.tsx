import type { GapLevel } from '../api/operations.generated.ts';

const filled: Record<GapLevel, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** How grave, by the number of bars that are filled. */
export const LevelMark = ({ level }: { level: GapLevel }) => (
  <svg viewBox="0 0 14 12" width="1em" height="0.86em" aria-hidden>
    {[1, 2, 3].map((bar) => (
      <rect
        key={bar}
        x={(bar - 1) * 5 + 0.5}
        y={11.5 - bar * 3.5}
        width={3}
        height={bar * 3.5}
        fill={bar <= filled[level] ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={0.8}
      />
    ))}
  </svg>
);
