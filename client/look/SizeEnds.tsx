import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import { figure } from './figure.ts';
import type { SizeMeaning } from './sized.ts';
import classes from './look.module.css';

/** The smallest and the largest mark with their figures. */
export const SizeEnds = ({ ends, marks, amount, unknown, measured }: SizeMeaning) => {
  const { look: words } = useWords();
  const language = useView((view) => view.language);
  const written = (value: number) => figure(language, amount, value);
  return (
    <>
      {!ends ? (
        <p className={classes.means}>{words.noValues}</p>
      ) : ends.least === ends.most ? (
        <p className={classes.means}>{words.same(written(ends.most))}</p>
      ) : (
        <p className={classes.ends}>
          <Shape shape="ellipse" colour="currentColor" size={marks.smallest} />
          <Shape shape="ellipse" colour="currentColor" size={marks.largest} />
          {words.larger(written(ends.least), written(ends.most))}
        </p>
      )}
      {unknown > 0 && (
        <p className={classes.means}>{words.smallest(measured ? words.unlinked(unknown) : words.unknown(unknown))}</p>
      )}
    </>
  );
};
