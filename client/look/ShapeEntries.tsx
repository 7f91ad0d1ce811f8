import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import type { ShapeBy } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { shapeLabel } from './entry-label.ts';
import { shapeOfNone, type ShapeMeaning } from './shaped.ts';
import classes from './look.module.css';

/** Values with their shapes and how many have each. */
export const ShapeEntries = ({ entries, unknown, by }: ShapeMeaning & { by: ShapeBy }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.value} className={classes.entry}>
          <Shape shape={entry.shape} colour="currentColor" />
          {shapeLabel(entry, by, language, words)} <span className={classes.count}>{entry.count}</span>
        </li>
      ))}
      {unknown > 0 && (
        <li className={classes.entry}>
          <Shape shape={shapeOfNone} colour="currentColor" />
          {words.look.unknown(unknown)}
        </li>
      )}
    </ul>
  );
};
