import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/words.ts';
import { listGaps } from '../store/store.ts';
import { GapRow } from './GapRow.tsx';
import type { Row } from './rows.ts';
import { useCursor } from './useCursor.ts';
import classes from './list.module.css';

interface GapTreeProps {
  rows: readonly Row[];
  looked: string | undefined;
  /** Other figures are on their way. */
  busy: boolean;
  loadingRest: boolean;
  look: (id: string) => void;
  loadRest: () => void;
}

const fold = () => listGaps({ family: null });

/** Families and findings as a list that a keyboard walks through. */
export const GapTree = ({ rows, looked, busy, loadingRest, look, loadRest }: GapTreeProps) => {
  const { finding: words } = useWords();
  const tree = useRef<HTMLDivElement>(null);
  const act = (row: Row) => {
    if (row.is === 'finding') look(row.line.id);
    else if (row.is === 'rest') loadRest();
    else listGaps({ family: row.open ? null : row.key });
  };
  const { at, ...hands } = useCursor({ rows, looked, act, fold });
  useEffect(() => {
    tree.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [looked]);
  return (
    <>
      <VisuallyHidden id="gaps-help">{words.help}</VisuallyHidden>
      <div
        ref={tree}
        id="gap-list"
        role="tree"
        className={classes.tree}
        aria-label={words.list}
        aria-describedby="gaps-help"
        aria-busy={busy}
        {...hands}
      >
        {rows.map((row, index) => (
          <GapRow
            key={row.key}
            row={row}
            stop={index === at}
            looked={row.key === looked}
            loading={row.is === 'rest' && loadingRest}
          />
        ))}
      </div>
    </>
  );
};
