import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Coverage } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import type { Matrix } from '../store/matrix.ts';
import { useView } from '../store/store.ts';
import { dimensionIn } from './dimensions.ts';
import { Grid } from './Grid.tsx';
import type { Telling } from './sentence.ts';
import { sizesFor, type Sizes } from './sizes.ts';
import classes from './matrix.module.css';

interface TableProps {
  coverage: Coverage;
  matrix: Matrix;
  telling: Telling;
  busy: boolean;
}

/** As much as a card takes, and air. */
const besideTable = 420;

/** Whether something can be said beside the table. */
const roomBeside = (width: number, { square, side, margin }: Sizes, columns: number) =>
  width - side - margin - square * columns > besideTable;

/** The room for the table, and the table in sizes that suit it. */
export const Table = ({ coverage, matrix, telling, busy }: TableProps) => {
  const language = useView((view) => view.language);
  const { ref, width, height } = useElementSize();
  const { words } = telling;
  const sizes = useMemo(() => {
    const names = (heads: Coverage['rows']) => heads.map((head) => labelIn(language, head));
    return sizesFor({ width, height }, names(coverage.rows), names(coverage.columns));
  }, [width, height, coverage, language]);
  return (
    <div
      ref={ref}
      className={classes.room}
      data-beside={roomBeside(width, sizes, coverage.columns.length) || undefined}
    >
      {width > 0 && (
        <Grid
          key={`${matrix.rows} ${matrix.columns}`}
          {...{ coverage, telling, sizes, busy }}
          part={matrix.part}
          room={{ width, height }}
          label={words.grid(dimensionIn(words, matrix.rows), dimensionIn(words, matrix.columns))}
        />
      )}
      {!matrix.cell && <p className={classes.choose}>{words.choose}</p>}
    </div>
  );
};
