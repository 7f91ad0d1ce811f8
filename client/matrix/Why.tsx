import type { Coverage } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './matrix.module.css';

/** Which null model was taken, and why. */
export const Why = ({ coverage, asked }: { coverage: Coverage; asked: boolean }) => {
  const { table: words } = useWords();
  const language = useView((view) => view.language);
  const unit = coverage.nullModel === 'UNIT';
  return (
    <p className={classes.why}>
      {unit ? words.unitMeans : words.linkMeans}
      {words.listSeparator}
      {words.reason(language === 'zh' ? coverage.nullModelReasonZh : coverage.nullModelReasonEn, asked)}
    </p>
  );
};
