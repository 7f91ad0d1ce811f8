import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import type { SmallMatrix } from './partners.ts';
import { toEntity, toMatrix } from './target.ts';
import { To } from './To.tsx';
import { useArrows } from './useArrows.ts';
import classes from './matrix.module.css';

/** Partners and regions with the units that they share; those that the policy names as a priority stand first. */
export const Matrix = ({ matrix: { columns, parts, left } }: { matrix: SmallMatrix }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const { stop, lines } = useArrows(columns[0]?.id ?? '');
  if (parts.length === 0) return <p>{words.noUnits}</p>;
  return (
    <>
      <h3>
        <To opens={toMatrix()}>{words.matrix}</To>
      </h3>
      <table className={classes.matrix} aria-label={words.matrix} {...lines}>
        <thead>
          <tr>
            <th scope="col">{words.partner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <To opens={toEntity(column.id)} {...stop(column.id, 'heads')}>
                  {labelIn(language, column)}
                </To>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        {parts.map(({ named, rows }) => (
          <tbody key={String(named)}>
            {named && (
              <tr className={classes.part}>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {words.named}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <MatrixRow key={row.head.id} row={row} columns={columns} stop={stop} />
            ))}
          </tbody>
        ))}
      </table>
      <MatrixLegend rows={parts.flatMap(({ rows }) => rows)} left={left} />
    </>
  );
};
