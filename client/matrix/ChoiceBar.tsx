import { Button } from '@mantine/core';
import type { MatrixWords } from '../language/matrix-zh.ts';
import type { Part } from '../store/matrix.ts';
import classes from './choice.module.css';

interface ChoiceBarProps {
  rows: number;
  columns: number;
  chosen: Part;
  words: MatrixWords;
  look: () => void;
  clear: () => void;
}

/** What may be done with the rows and columns that were chosen; where none of one side was, all of it are meant. */
export const ChoiceBar = ({ rows, columns, chosen, words, look, clear }: ChoiceBarProps) => (
  <div role="group" aria-label={words.choice} className={classes.bar}>
    <span role="status">{words.chosen(chosen.rows.length || rows, chosen.columns.length || columns)}</span>
    <Button size="xs" onClick={look}>
      {words.onlyThese}
    </Button>
    <Button size="xs" variant="default" onClick={clear}>
      {words.unchoose}
    </Button>
  </div>
);
