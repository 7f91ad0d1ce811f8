import { useMemo, type MouseEvent } from 'react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';
import type { Column } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { Head } from './Head.tsx';
import type { Line } from './lines.ts';
import type { Order } from './sort.ts';
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

/** Entities or links as rows; only those in sight are drawn. */
export const Grid = ({ form, lines, columns, order, sort, told }: GridProps) => {
  const { twin: words } = useWords();
  const rows = useMemo(
    () => lines.map(({ id }) => ({ key: id, card: id, points: id, grows: form === 'entities' ? id : null })),
    [lines, form],
  );
  const { scroll, at, drawn, total, press, indexOf, hands } = useRows({
    rows,
    order: `${order.by} ${order.descending}`,
    told,
  });
  const lineAt = (event: MouseEvent) => lines[indexOf(event.target)];
  const onClick = (event: MouseEvent) => {
    const line = lineAt(event);
    if (line) select(line.id);
  };
  return (
    <div
      role="grid"
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
        onKeyDown={press}
        {...hands}
        onClick={onClick}
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
