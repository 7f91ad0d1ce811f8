import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, type CSSProperties, type KeyboardEvent } from 'react';
import type { Coverage } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { tabulate, useView } from '../store/store.ts';
import { CellPanel } from './CellPanel.tsx';
import { Empty } from './Empty.tsx';
import { figuresIn } from './figures.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { scaleVariables } from './scale.ts';
import { sentenceOf, type Telling } from './sentence.ts';
import { Table } from './Table.tsx';
import { isEmpty, isTooFew, unitsInCells } from './table.ts';
import { Why } from './Why.tsx';
import classes from './matrix.module.css';

/** The open cell with its row and column, if the table has it. */
const openIn = ({ rows, columns, cells }: Coverage, { cell: open }: Matrix) => {
  const cell = open && cells.find(({ row, column }) => row === open.row && column === open.column);
  const row = cell && rows.find(({ id }) => id === cell.row);
  const column = cell && columns.find(({ id }) => id === cell.column);
  return cell && row && column ? { cell, row, column } : null;
};

/** The table with what explains it. */
export const Loaded = ({ coverage, matrix, busy }: { coverage: Coverage; matrix: Matrix; busy: boolean }) => {
  const { table: words } = useWords();
  const language = useView((view) => view.language);
  const scheme = useComputedColorScheme('light');
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const telling = useMemo<Telling>(
    () => ({
      words,
      figures: figuresIn(language),
      nullModel: coverage.nullModel,
      tooFew: isTooFew(coverage),
      core: matrix.layers === 'core',
    }),
    [words, language, coverage, matrix.layers],
  );
  if (isEmpty(coverage)) return <Empty layers={matrix.layers} />;
  const open = openIn(coverage, matrix);
  const close = () => {
    tabulate({ cell: null });
    document.getElementById('matrix-grid')?.focus({ preventScroll: true });
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  const spoken = open
    ? words.says(
        words.pair(labelIn(language, open.row), labelIn(language, open.column)),
        sentenceOf(open.cell, telling),
      )
    : '';
  const why = telling.tooFew ? (
    <p className={classes.why}>{words.tooFewInAll(unitsInCells(coverage))}</p>
  ) : (
    <Why coverage={coverage} asked={matrix.nullModel !== null} />
  );
  const legend = <MatrixLegend ratios={!telling.tooFew} />;
  return (
    <div
      role="presentation"
      className={classes.stage}
      data-open={open !== null || undefined}
      style={scaleVariables(scheme) as CSSProperties}
      onKeyDown={escape}
    >
      <div className={classes.column}>
        {!small && why}
        <Table {...{ coverage, matrix, telling, busy }} />
        {small ? (
          <details className={classes.fold}>
            <summary>{words.legend}</summary>
            {why}
            {legend}
          </details>
        ) : (
          legend
        )}
        <p className={classes.bottom}>
          <span>{words.size(coverage.rows.length, coverage.columns.length)}</span>
          <span>{words.counted(coverage.units, coverage.total)}</span>
          <span>{words.twice}</span>
        </p>
      </div>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      {open && <CellPanel {...open} telling={telling} close={close} />}
    </div>
  );
};
