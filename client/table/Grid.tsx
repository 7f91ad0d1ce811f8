import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { useWords } from '../language/words.ts';
import { openGroup } from '../store/picture.ts';
import { draw, select } from '../store/store.ts';
import type { Order } from '../store/table.ts';
import type { Column } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { Head } from './Head.tsx';
import type { Line } from './lines.ts';
import { useRows } from './useRows.ts';
import classes from './grid.module.css';
import parts from './rows.module.css';

interface GridProps {
  form: 'entities' | 'links';
  lines: readonly Line[];
  columns: readonly Column[];
  order: Order;
  sort: (order: Order) => void;
  told: (id: string | null) => void;
}

/** Where a key leads in a table with groups: it opens one, closes one, or goes to the one that a row stands under. */
const turns = (key: string, { open, card }: Line) =>
  (key === 'ArrowRight' && open === false) ||
  (key === 'ArrowLeft' && open === true) ||
  (key === 'Enter' && card === null);

/** Entities or links as rows; only those in sight are drawn. */
export const Grid = ({ form, lines, columns, order, sort, told }: GridProps) => {
  const { twin: words } = useWords();
  const rows = useMemo(
    () =>
      lines.map(({ id, card, stands }) => ({
        key: id,
        card,
        points: form === 'links' ? card : id,
        grows: form === 'entities' ? card : null,
        stands,
      })),
    [lines, form],
  );
  const { scroll, at, drawn, total, press, move, indexOf, hands } = useRows({
    rows,
    order: `${order.by} ${order.descending}`,
    told,
  });
  const lineAt = (event: MouseEvent) => lines[indexOf(event.target)];
  const turn = ({ id }: Line) => draw(openGroup(id));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const line = lines[at];
    if (!line || press(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (turns(event.key, line)) turn(line);
    else if (event.key === 'ArrowLeft' && line.within !== null) move(lines.findIndex(({ id }) => id === line.within));
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const line = lineAt(event);
    if (!line) return;
    const chevron = (event.target as HTMLElement).closest('[data-chevron]');
    if (line.open !== null && (chevron || line.card === null)) turn(line);
    else if (line.card !== null) select(line.card);
  };
  return (
    <div
      role={lines.some(({ open }) => open !== null) ? 'treegrid' : 'grid'}
      className={classes.grid}
      data-form={form}
      aria-label={words.forms[form]}
      aria-describedby="twin-help"
      aria-rowcount={lines.length + 1}
    >
      <Head columns={columns} order={order} sort={sort} />
      <div
        ref={scroll}
        role="rowgroup"
        className={`${parts.scroll} ${classes.scroll}`}
        {...hands}
        {...{ onKeyDown, onClick }}
      >
        <div role="presentation" className={parts.all} style={{ height: total }}>
          {drawn.map(({ index, start }) => (
            <GridRow
              key={lines[index]!.id}
              line={lines[index]!}
              columns={columns}
              at={index}
              start={start}
              stop={index === at}
            />
          ))}
        </div>
      </div>
    </div>
  );
};
