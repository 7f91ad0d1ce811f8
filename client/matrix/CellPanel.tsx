import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CoverageCell, CoverageHead } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { Panel } from '../panel/Panel.tsx';
import type { Matrix } from '../store/matrix.ts';
import { useView } from '../store/store.ts';
import { CellFigures } from './CellFigures.tsx';
import { CellUnits } from './CellUnits.tsx';
import { lookOf } from './look.ts';
import { Mark } from './Mark.tsx';
import { sentenceOf, type Telling } from './sentence.ts';
import { stateIn } from './states.ts';
import { ToNetwork } from './ToNetwork.tsx';
import classes from './panel.module.css';

interface CellPanelProps {
  matrix: Matrix;
  row: CoverageHead;
  column: CoverageHead;
  cell: CoverageCell;
  telling: Telling;
  close: () => void;
  /** Where the keyboard goes on. */
  back: () => void;
  /** What else is to be said of the pair. */
  children?: ReactNode;
}

const Name = ({ head }: { head: CoverageHead }) => {
  const language = useView((view) => view.language);
  const name = labelIn(language, head);
  return head.entity ? (
    <ToNetwork id={head.entity.id} className={classes.name}>
      {name}
    </ToNetwork>
  ) : (
    name
  );
};

/** What one cell says, and what it rests on. */
export const CellPanel = ({ matrix, row, column, cell, telling, close, back, children }: CellPanelProps) => {
  const { words, tooFew } = telling;
  return (
    <Panel label={words.cell} close={close} back={back} content={`${row.id} ${column.id}`}>
      <div className={classes.state}>
        <Mark {...lookOf(cell, telling)} />
        {tooFew && cell.state !== 'UNKNOWN' && cell.state !== 'IMPOSSIBLE' ? words.tooFew : stateIn(words, cell.state)}
      </div>
      <Title order={2} className={classes.title}>
        <Name head={row} /> × <Name head={column} />
      </Title>
      <Text className={classes.sentence}>{sentenceOf(cell, telling)}</Text>
      <CellFigures cell={cell} telling={telling} />
      {children}
      {cell.count > 0 && <CellUnits matrix={matrix} cell={cell} />}
    </Panel>
  );
};
