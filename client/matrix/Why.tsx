import type { Coverage } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './matrix.module.css';

/** Which null model was taken and why, or why none says anything. */
export const Why = ({ coverage, asked }: { coverage: Coverage; asked: boolean }) => {
  const { table: words } = useWords();
  const chinese = useView((view) => view.language) === 'zh';
  if (!coverage.enough) return <p className={classes.why}>{chinese ? coverage.notEnoughZh : coverage.notEnoughEn}</p>;
  return (
    <p className={classes.why}>
      {coverage.nullModel === 'UNIT' ? words.unitMeans : words.linkMeans}
      {words.listSeparator}
      {words.reason(chinese ? coverage.nullModelReasonZh : coverage.nullModelReasonEn, asked)}
    </p>
  );
};
