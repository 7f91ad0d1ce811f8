import { StateMark } from '../marks/StateMark.tsx';
import type { State } from './notes.ts';
import classes from './state.module.css';

/** The mark of a state in its colour, which only helps: the shape tells it. */
export const StateSign = ({ state }: { state: State }) => (
  <span className={classes.sign} data-state={state}>
    <StateMark state={state} />
  </span>
);
