import { arcWidth } from '../atlas/arc-width.ts';
import classes from './legend.module.css';

const widthOf = arcWidth(1);
const numbers = [1, 4, 16] as const;

/** Three arcs of one, four and sixteen links, with their numbers. */
export const WidthSample = () => (
  <svg width={34} height={46} aria-hidden className={classes.sample}>
    {numbers.map((number, at) => (
      <g key={number} transform={`translate(0 ${8 + at * 15})`}>
        <line x1={17} x2={34} stroke="currentColor" strokeWidth={widthOf(number)} />
        <text x={14} dy="0.36em" textAnchor="end">
          {number}
        </text>
      </g>
    ))}
  </svg>
);

/** A ring as the map draws it. */
export const RingSample = () => (
  <svg width={34} height={28} viewBox="-17 -14 34 28" aria-hidden className={classes.sample}>
    <circle r={11} fill="none" stroke="currentColor" strokeWidth={4} />
    <text dy="0.36em" textAnchor="middle">
      5
    </text>
  </svg>
);
