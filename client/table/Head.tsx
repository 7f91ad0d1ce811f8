import { UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Order } from '../store/table.ts';
import type { Column } from './columns.ts';
import { orderedBy } from './sort.ts';
import row from './row.module.css';
import classes from './head.module.css';

interface HeadProps {
  columns: readonly Column[];
  order: Order;
  sort: (order: Order) => void;
}

/** The names of the columns; each puts the rows in its order. */
export const Head = ({ columns, order, sort }: HeadProps) => (
  <div role="rowgroup" className={classes.heads}>
    <div role="row" aria-rowindex={1} className={row.head}>
      {columns.map(({ key, label, numeric = false, spare }) => {
        const here = order.by === key;
        const Arrow = order.descending ? ArrowDown : ArrowUp;
        return (
          <div
            key={key}
            role="columnheader"
            aria-sort={here ? (order.descending ? 'descending' : 'ascending') : 'none'}
            data-spare={spare}
            data-numeric={numeric || undefined}
          >
            <UnstyledButton className={classes.sort} onClick={() => sort(orderedBy(order, key, numeric))}>
              {label}
              {here && <Arrow size={13} aria-hidden />}
            </UnstyledButton>
          </div>
        );
      })}
    </div>
  </div>
);
