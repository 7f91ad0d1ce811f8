import type { CoverageHead } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { GhostSample } from '../marks/GhostSample.tsx';
import { point, useView } from '../store/store.ts';
import type { Row } from './partners.ts';
import { CellMark, useCellWords } from './CellMark.tsx';
import { toCell, toEntity, toGap } from './target.ts';
import { To } from './To.tsx';
import type { useArrows } from './useArrows.ts';
import classes from './matrix.module.css';

interface MatrixRowProps {
  row: Row;
  columns: readonly CoverageHead[];
  stop: ReturnType<typeof useArrows>['stop'];
}

/** A partner with its cells; where it is a priority without a platform, that is said behind its name. */
export const MatrixRow = ({ row: { head, priority, cells }, columns, stop }: MatrixRowProps) => {
  const { glance: words, table } = useWords();
  const language = useView((view) => view.language);
  const say = useCellWords();
  const name = labelIn(language, head);
  const gap = priority?.gap ?? null;
  return (
    <tr
      data-lacking={gap !== null || undefined}
      onPointerEnter={() => point(head.id)}
      onPointerLeave={() => point(null)}
    >
      <th scope="row">
        <To opens={toEntity(head.id)} className={classes.name} {...stop(head.id, head.id)}>
          {name}
        </To>
        {gap !== null && (
          <To opens={toGap(gap)} className={classes.lacking} {...stop(gap, head.id)}>
            <GhostSample width={17} />
            {words.noPlatform}
          </To>
        )}
      </th>
      {columns.map((column, at) => {
        const cell = cells[at];
        const label = table.says(table.pair(name, labelIn(language, column)), say(cell));
        return (
          <td key={column.id}>
            {cell ? (
              <To
                opens={toCell(head.id, column.id)}
                aria-label={label}
                title={label}
                className={classes.cell}
                {...stop(`${head.id} ${column.id}`, head.id)}
              >
                <CellMark state={cell.state} count={cell.count} />
              </To>
            ) : null}
          </td>
        );
      })}
      <td className={classes.total}>{head.total}</td>
    </tr>
  );
};
