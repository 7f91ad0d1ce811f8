import type { Coverage } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { BottomLine } from '../stage/BottomLine.tsx';
import classes from './matrix.module.css';

/** How much is shown, and of what it is a part. */
export const Foot = ({ whole, shown }: { whole: Coverage; shown: Coverage }) => {
  const { table: words } = useWords();
  return (
    <BottomLine className={classes.bottom!}>
      <span>{words.size(shown.rows.length, shown.columns.length)}</span>
      {shown !== whole && <span>{words.partOf(whole.rows.length, whole.columns.length)}</span>}
      <span>{words.counted(shown.units, shown.total)}</span>
      <span>{words.twice}</span>
    </BottomLine>
  );
};
