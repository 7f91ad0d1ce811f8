import type { ReactNode } from 'react';
import { Shape } from '../marks/Shape.tsx';
import { severally } from '../marks/several.ts';
import classes from './legend.module.css';

const grey = '#74808c';

/** A sample in the middle of as much room as a piece of a line has. */
const Amid = ({ children }: { children: ReactNode }) => (
  <span className={classes.amid} aria-hidden>
    {children}
  </span>
);

/** What is only planned: hollow. */
export const HollowSample = () => (
  <Amid>
    <Shape shape="round-rectangle" colour={grey} planned />
  </Amid>
);

/** A mark with a ring round it, as what stands for others has. */
export const FoldSample = () => (
  <Amid>
    <span className={classes.ring}>
      <Shape shape="round-rectangle" colour={grey} size={12} />
    </span>
  </Amid>
);

const Line = ({ width, children }: { width: number; children?: ReactNode }) => (
  <svg width={34} height={12} aria-hidden className={classes.line}>
    <line x1={2} x2={32} y1={6} y2={6} stroke="currentColor" strokeWidth={width} />
    {children}
  </svg>
);

/** A line for several links, with their number where numbers are written. */
export const SeveralSample = ({ numbered }: { numbered: boolean }) => (
  <span className={classes.several} aria-hidden>
    <Line width={3} />
    {numbered && <span className={classes.number}>{severally(3)}</span>}
  </span>
);

/** A line for a unit, with a diamond in its middle where there is one. */
export const BridgeSample = ({ numbered }: { numbered: boolean }) => (
  <Line width={1.8}>{numbered && <path d="M17 1.5L21.5 6L17 10.5L12.5 6Z" className={classes.diamond} />}</Line>
);

/** A number of hidden neighbours, in a ring of the colours of their groups where colours mean those. */
export const BadgeSample = ({ colours }: { colours: readonly string[] }) => (
  <Amid>
    <span
      className={classes.badge}
      data-ringed={colours.length > 0 || undefined}
      style={colours.length > 0 ? { borderColor: colours.slice(0, 4).join(' ') } : undefined}
    >
      3
    </span>
  </Amid>
);

/** The dot of what a person has put where it is. */
export const PinSample = () => (
  <Amid>
    <span className={classes.pinned}>
      <Shape shape="ellipse" colour={grey} />
    </span>
  </Amid>
);
