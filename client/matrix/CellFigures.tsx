import type { CoverageCell } from '../api/model.ts';
import { factsOfCell } from './factsOfCell.ts';
import type { Telling } from './sentence.ts';
import classes from './panel.module.css';

export const CellFigures = ({ cell, telling }: { cell: CoverageCell; telling: Telling }) => {
  const facts = factsOfCell(cell, telling);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.figures} aria-label={telling.words.figures}>
      {facts.map(({ name, value, aside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {aside && <span className={classes.aside}>{aside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
