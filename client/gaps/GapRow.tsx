import { Loader } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { Gravity } from './Gravity.tsx';
import type { Row } from './rows.ts';
import classes from './list.module.css';

interface GapRowProps {
  row: Row;
  /** The one line that Tab reaches. */
  stop: boolean;
  looked: boolean;
  loading: boolean;
}

const Inside = ({ row, loading }: Pick<GapRowProps, 'row' | 'loading'>) => {
  const { finding: words } = useWords();
  const language = useView((view) => view.language);
  if (row.is === 'rest')
    return (
      <span className={classes.rest}>
        {loading && <Loader size={12} aria-hidden />} {loading ? words.loadingRest : words.rest(row.left)}
      </span>
    );
  if (row.is === 'family') {
    const { family, level, count } = row.family;
    return (
      <>
        <ChevronRight size={15} className={classes.chevron} aria-hidden />
        <Gravity level={level} />
        <span className={classes.title}>{textIn(language, family.titleZh, family.titleEn)}</span>
        <span className={classes.count}>{words.figure(count)}</span>
      </>
    );
  }
  const { sentenceZh, sentenceEn, severity, status } = row.line;
  return (
    <>
      <Gravity level={severity.level} />
      <span className={classes.sentence}>{textIn(language, sentenceZh, sentenceEn)}</span>
      {status.state !== 'OPEN' && (
        <span className={classes.state}>
          {status.until ? words.acceptedUntil(status.until) : words.states[status.state]}
        </span>
      )}
    </>
  );
};

/** One line of the list. */
export const GapRow = ({ row, stop, looked, loading }: GapRowProps) => (
  <div
    role="treeitem"
    className={classes.row}
    data-is={row.is}
    aria-level={row.is === 'family' ? 1 : row.is === 'rest' ? 2 : row.depth}
    aria-expanded={row.is === 'family' ? row.open : undefined}
    aria-selected={looked}
    tabIndex={stop ? 0 : -1}
  >
    <Inside row={row} loading={loading} />
  </div>
);
