import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, type CSSProperties, type KeyboardEvent } from 'react';
import type { Coverage } from '../api/model.ts';
import { GapsAbout } from '../finding/GapsAbout.tsx';
import { labelIn } from '../language/names.ts';
import type { Matrix } from '../store/matrix.ts';
import { tabulate, useView } from '../store/store.ts';
import { CellPanel } from './CellPanel.tsx';
import { cropped } from './crop.ts';
import { Empty } from './Empty.tsx';
import { Foot } from './Foot.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { scaleVariables } from './scale.ts';
import { sentenceOf } from './sentence.ts';
import { Table } from './Table.tsx';
import { isEmpty } from './table.ts';
import { useTelling } from './useTelling.ts';
import { Why } from './Why.tsx';
import classes from './matrix.module.css';

/** The open cell with its row and column, if the table has it. */
const openIn = ({ rows, columns, cells }: Coverage, { cell: open }: Matrix) => {
  const cell = open && cells.find(({ row, column }) => row === open.row && column === open.column);
  const row = cell && rows.find(({ id }) => id === cell.row);
  const column = cell && columns.find(({ id }) => id === cell.column);
  return cell && row && column ? { cell, row, column } : null;
};

const close = () => tabulate({ cell: null });

/** The keyboard's mark stands on the cell that was open. */
const toGrid = () => document.getElementById('matrix-grid')?.focus({ preventScroll: true });

/** The table with what explains it. */
export const Loaded = ({ coverage, matrix, busy }: { coverage: Coverage; matrix: Matrix; busy: boolean }) => {
  const language = useView((view) => view.language);
  const scheme = useComputedColorScheme('light');
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const telling = useTelling(coverage, matrix);
  const shown = useMemo(() => cropped(coverage, matrix.part), [coverage, matrix.part]);
  if (isEmpty(coverage)) return <Empty layers={matrix.layers} />;
  const { words } = telling;
  const open = openIn(shown, matrix);
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  const spoken = open
    ? words.says(
        words.pair(labelIn(language, open.row), labelIn(language, open.column)),
        sentenceOf(open.cell, telling),
      )
    : '';
  const why = <Why coverage={coverage} asked={matrix.nullModel !== null} />;
  const legend = <MatrixLegend telling={telling} />;
  return (
    <div
      role="presentation"
      className={classes.stage}
      data-open={open !== null || undefined}
      style={scaleVariables(scheme, matrix.colour) as CSSProperties}
      onKeyDown={escape}
    >
      <div className={classes.column}>
        {!small && why}
        <Table coverage={shown} {...{ matrix, telling, busy }} />
        {small ? (
          <details className={classes.fold}>
            <summary>{words.legend}</summary>
            {why}
            {legend}
          </details>
        ) : (
          legend
        )}
        <Foot whole={coverage} shown={shown} />
      </div>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      {open && (
        <CellPanel {...open} {...{ matrix, telling, close }} back={toGrid}>
          <GapsAbout ids={[open.row.id, open.column.id]} />
        </CellPanel>
      )}
    </div>
  );
};
