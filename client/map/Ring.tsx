import type { Place } from './places.ts';
import { useComputedColorScheme } from '@mantine/core';
import { colourOn } from '../marks/colour.ts';
import classes from './mark.module.css';

const thickness = 4.5;

/** Several entities in one mark: their number, and the share of each group round it. */
export const Ring = ({ members, radius }: { members: readonly Place[]; radius: number }) => {
  const scheme = useComputedColorScheme('light');
  const shares = new Map<string, { colour: string; number: number }>();
  for (const { group, colour } of members.toSorted((a, b) => a.group.localeCompare(b.group)))
    shares.set(group, { colour, number: (shares.get(group)?.number ?? 0) + 1 });
  const middle = radius - thickness / 2;
  let before = 0;
  return (
    <g className={classes.body}>
      {[...shares].map(([group, { colour, number }]) => {
        const start = before;
        before += number;
        const gap = shares.size > 1 ? 0.02 * members.length : 0;
        return (
          <circle
            key={group}
            r={middle}
            fill="none"
            stroke={colourOn(scheme, colour)}
            strokeWidth={thickness}
            pathLength={members.length}
            strokeDasharray={`${number - gap} ${members.length - number + gap}`}
            strokeDashoffset={-start}
            transform="rotate(-90)"
          />
        );
      })}
      <text className={classes.number} dy="0.36em">
        {members.length}
      </text>
    </g>
  );
};
