import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';
import { OutlineLine } from './OutlineLine.tsx';
import { above } from './opened.ts';
import type { Branch } from './outline.ts';
import { useOpened } from './useOpened.ts';
import { useRows } from './useRows.ts';
import classes from './outline.module.css';
import parts from './rows.module.css';

interface OutlineProps {
  branches: readonly Branch[];
  /** Only what was found is in it. */
  finding: boolean;
  told: (id: string | null) => void;
}

/** Groups, kinds, entities and their links as a tree that a keyboard walks through. */
export const Outline = ({ branches, finding, told }: OutlineProps) => {
  const { twin: words } = useWords();
  const { rows, toggle } = useOpened(branches, finding);
  const keys = useMemo(
    () => rows.map(({ key, branch }) => ({ key, card: branch.card, points: branch.entity, grows: branch.entity })),
    [rows],
  );
  const { scroll, at, drawn, total, press, move, indexOf, hands } = useRows({
    rows: keys,
    order: String(finding),
    told,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[at];
    if (!row || press(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { open, branch } = row;
    if (event.key === 'ArrowRight' && open) move(at + 1);
    else if (event.key === 'ArrowLeft' && !open) move(above(rows, at));
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft' || event.key === 'Enter') {
      if (open === null) return;
      toggle(branch);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const row = rows[indexOf(event.target)];
    if (!row) return;
    const { card } = row.branch;
    const chevron = (event.target as HTMLElement).closest('[data-chevron]');
    if (card !== null && !chevron) select(card);
    else if (row.open !== null) toggle(row.branch);
  };

  return (
    <div
      ref={scroll}
      role="tree"
      className={`${parts.scroll} ${classes.scroll}`}
      aria-label={words.forms.outline}
      aria-describedby="twin-help"
      {...hands}
      {...{ onKeyDown, onClick }}
    >
      <div role="presentation" className={parts.all} style={{ height: total }}>
        {drawn.map(({ index, start }) => (
          <OutlineLine key={rows[index]!.key} row={rows[index]!} at={index} start={start} stop={index === at} />
        ))}
      </div>
    </div>
  );
};
