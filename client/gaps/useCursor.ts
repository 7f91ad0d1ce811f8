import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Row } from './rows.ts';

const itemsIn = (tree: HTMLElement) => [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];

const steps: Record<string, (here: number, last: number) => number> = {
  ArrowDown: (here, last) => Math.min(here + 1, last),
  j: (here, last) => Math.min(here + 1, last),
  ArrowUp: (here) => Math.max(here - 1, 0),
  k: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface Cursor {
  rows: readonly Row[];
  /** The finding that is looked at: the cursor goes with it. */
  looked: string | undefined;
  act: (row: Row) => void;
  fold: () => void;
}

/** Where a key leads from a line; to fold a family goes up to it first. */
const destination = (rows: readonly Row[], here: number, key: string): number | undefined => {
  const row = rows[here]!;
  if (key === 'ArrowRight') return row.is === 'family' && row.open ? here + 1 : undefined;
  if (key === 'ArrowLeft' && (row.is === 'rest' || (row.is === 'finding' && row.depth === 2)))
    return rows.slice(0, here).findLastIndex((one) => one.is === 'family' && one.open);
  return steps[key]?.(here, rows.length - 1);
};

/** One tab stop for the whole list, the keys of a tree, and the mouse. */
export const useCursor = ({ rows, looked, act, fold }: Cursor) => {
  const [kept, setKept] = useState(looked);
  const [before, setBefore] = useState(looked);
  if (looked !== before) {
    setBefore(looked);
    if (looked !== undefined) setKept(looked);
  }
  const at = Math.max(
    rows.findIndex(({ key }) => key === kept),
    0,
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const row = rows[at];
    if (!row || ctrlKey || metaKey || altKey) return;
    const family = row.is === 'family' ? row : null;
    const to = destination(rows, at, key);
    if (to !== undefined && to >= 0) itemsIn(event.currentTarget)[to]?.focus();
    else if (key === 'Enter' || key === ' ' || (key === 'ArrowRight' && family)) act(row);
    else if (key === 'ArrowLeft' && family?.open) fold();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const focused = itemsIn(event.currentTarget).indexOf(event.target);
    if (focused >= 0) setKept(rows[focused]?.key);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]');
    const row = rows[item ? itemsIn(event.currentTarget).indexOf(item) : -1];
    if (row) act(row);
  };

  return { at, onKeyDown, onFocus, onClick };
};
