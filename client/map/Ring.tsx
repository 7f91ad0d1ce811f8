import { useComputedColorScheme } from '@mantine/core';
import { colourOn } from '../marks/colour.ts';
import type { Place } from './places.ts';
import { sharesOf } from './shares.ts';
import classes from './mark.module.css';

const thickness = 4.5;

/** Several entities in one mark: their number, and the share of each group round it. */
export const Ring = ({ members, radius }: { members: readonly Place[]; radius: number }) => {
  const scheme = useComputedColorScheme('light');
  const shares = sharesOf(members);
  const gap = shares.length > 1 ? 0.02 * members.length : 0;
  return (
    <g className={classes.body}>
      {shares.map(({ group, colour, number, before }) => (
        <circle
          key={group}
          r={radius - thickness / 2}
          fill="none"
          stroke={colourOn(scheme, colour)}
          strokeWidth={thickness}
          pathLength={members.length}
          strokeDasharray={`${number - gap} ${members.length - number + gap}`}
          strokeDashoffset={-before}
          transform="rotate(-90)"
        />
      ))}
      <text className={classes.number} dy="0.36em">
        {members.length}
      </text>
    </g>
  );
};
