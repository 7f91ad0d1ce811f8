import { useWords } from '../language/words.ts';
import { Mark } from './Mark.tsx';
import { paints, steps } from './scale.ts';
import classes from './matrix.module.css';

/** What squares and colours mean. */
export const MatrixLegend = ({ ratios }: { ratios: boolean }) => {
  const { table: words } = useWords();
  const { states } = words;
  return (
    <div className={classes.legend} role="group" aria-label={words.legend}>
      <ul className={classes.states}>
        <li>
          <Mark mark="filled" step={ratios ? 5 : 3} text="3" />
          {states.observed}
        </li>
        {ratios && (
          <li>
            <Mark mark="cornered" step={0} text="0" />
            {states.under}
          </li>
        )}
        <li>
          <Mark mark="pale" step={null} text="0" />
          {ratios ? states.unremarkable : states.none}
        </li>
        <li>
          <Mark mark="hatched" step={null} text="" />
          {states.unknown}
        </li>
        <li>
          <Mark mark="dot" step={null} text="" />
          {states.impossible}
        </li>
      </ul>
      {ratios && (
        <div className={classes.scale}>
          <span>{words.scale}</span>
          <span className={classes.end}>{words.fewer}</span>
          <ol aria-label={words.scale}>
            {paints.light.map(({ fill }, step) => (
              <li key={fill}>
                <Mark mark="filled" step={step} text="" />
                <span>{step === 0 ? '' : steps[step]}</span>
              </li>
            ))}
          </ol>
          <span className={classes.end}>{words.more}</span>
        </div>
      )}
    </div>
  );
};
