import type { Coverage } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './matrix.module.css';

/** Which null model was taken and why, and how many units it would take to say more than what is expected. */
export const Why = ({ coverage, asked }: { coverage: Coverage; asked: boolean }) => {
  const { table: words } = useWords();
  const chinese = useView((view) => view.language) === 'zh';
  return (
    <p className={classes.why}>
      {!coverage.enough && `${chinese ? coverage.notEnoughZh : coverage.notEnoughEn}${words.listSeparator}`}
      {coverage.nullModel === 'UNIT' ? words.unitMeans : words.linkMeans}
      {words.listSeparator}
      {words.reason(chinese ? coverage.nullModelReasonZh : coverage.nullModelReasonEn, asked)}
    </p>
  );
};
