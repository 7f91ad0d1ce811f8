import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { toCard } from '../panel/toCard.ts';
import { usePaper } from '../stage/usePaper.ts';
import { growFrom, point, select, useView } from '../store/store.ts';
import { steps } from './steps.ts';

export interface RowKey {
  key: string;
  /** What the card tells of; null where there is no card. */
  card: string | null;
  /** What is marked in other views while this is pointed at. */
  points: string | null;
  /** The entity that grows from here. */
  grows: string | null;
  /** What else it stands for. */
  stands?: readonly string[];
}

const tellsOf = (id: string) => (row: RowKey) => row.card === id || row.stands?.includes(id) === true;

interface Rows {
  rows: readonly RowKey[];
  /** The row of what is selected; -1 where none is. It comes into sight when this or `order` changes. */
  order: string;
  told: (id: string | null) => void;
}

/** Rows of which only those in sight are drawn: one tab stop, the keys, and the row of what is selected. */
export const useRows = ({ rows, order, told }: Rows) => {
  const selected = useView((view) => view.selected);
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const onPaper = usePaper();
  const scroll = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  if (selected !== before) {
    setBefore(selected);
    const here = rows.find(({ key }) => key === kept);
    if (selected !== null && !(here && tellsOf(selected)(here))) setKept(rows.find(tellsOf(selected))?.key ?? kept);
  }
  const at = Math.max(
    rows.findIndex(({ key }) => key === kept),
    0,
  );
  // The tab stop is always drawn, so that the keyboard is never lost to scrolling.
  const rangeExtractor = (range: Range) =>
    [...new Set([...defaultRangeExtractor(range), at])].filter((one) => one < rows.length).sort((a, b) => a - b);
  const height = small ? 44 : 34;
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on to what is memoised
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
    rangeExtractor,
    useFlushSync: false,
  });
  const room = virtual.scrollRect?.height ?? 0;

  const remeasure = useEffectEvent(() => virtual.measure());
  useEffect(() => remeasure(), [height]);

  const reveal = useEffectEvent(() => {
    if (selected === null) return;
    const here = rows[at] && tellsOf(selected)(rows[at]) ? at : rows.findIndex(tellsOf(selected));
    if (here >= 0) virtual.scrollToIndex(here);
  });
  useEffect(() => reveal(), [selected, order, room]);

  const rowAt = (index: number) => scroll.current?.querySelector<HTMLElement>(`[data-at="${index}"]`);
  const resume = useEffectEvent(() => {
    if (document.activeElement === document.body) rowAt(at)?.focus({ preventScroll: true });
  });
  const wasSelected = useRef(selected);
  useEffect(() => {
    // The card is gone, and with it the place of the keyboard.
    if (selected === null && wasSelected.current !== null) resume();
    wasSelected.current = selected;
  }, [selected]);

  const goOn = useEffectEvent(() => {
    const here = selected === null ? -1 : rows.findIndex(tellsOf(selected));
    if (document.activeElement?.id !== 'content' || here < 0) return;
    setKept(rows[here]!.key);
    requestAnimationFrame(() => rowAt(here)?.focus());
  });
  // What was put into the picture by keyboard may come later than it is selected.
  useEffect(() => goOn(), [selected, rows, room]);

  const move = (to: number) => {
    const next = rows[to];
    if (!next) return;
    virtual.scrollToIndex(to);
    flushSync(() => setKept(next.key));
    rowAt(to)?.focus({ preventScroll: true });
  };

  const open = (index: number) => {
    const card = rows[index]?.card;
    if (!card) return;
    select(card);
    toCard();
  };

  /** Whether the key was one of those that all forms know. */
  const press = (event: KeyboardEvent<HTMLElement>): boolean => {
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return false;
    if (step) move(step(at, rows.length - 1, Math.max(Math.floor(room / height) - 1, 1)));
    else if (event.key === 'Enter' && rows[at]?.card) open(at);
    else if (event.key.toLowerCase() === 'e' && rows[at]?.grows) growFrom(rows[at].grows);
    else if (event.key === 'Escape') select(null);
    else return false;
    event.preventDefault();
    return true;
  };

  const indexOf = (target: EventTarget) => {
    const row = (target as HTMLElement).closest<HTMLElement>('[data-at]');
    return row ? Number(row.dataset.at) : -1;
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = rows[indexOf(event.target)];
    if (!row) return;
    setKept(row.key);
    point(row.points);
    told(row.points);
  };
  const onBlur = () => {
    point(null);
    told(null);
  };
  const onMouseOver = (event: MouseEvent) => point(rows[indexOf(event.target)]?.points ?? null);
  const onMouseLeave = () => point(null);
  const drawn = onPaper
    ? rows.map((_, index) => ({ index, start: 0 }))
    : virtual.getVirtualItems().map(({ index, start }) => ({ index, start }));
  return {
    scroll,
    at,
    drawn,
    total: virtual.getTotalSize(),
    press,
    move,
    indexOf,
    hands: { onFocus, onBlur, onMouseOver, onMouseLeave },
  };
};
