import { useWords } from '../language/words.ts';
import type { Held } from './useHolding.ts';
import classes from './conditions.module.css';

/** Says what of the legend and the stack of filters holds for ways too, and what does not. */
export const HoldingList = ({ held: { holding, say, apart } }: { held: Held }) => {
  const { ways: words, filters } = useWords();
  const groups = holding.filter((one) => 'group' in one).map(say);
  const said = [
    ...(groups.length > 0 ? [filters.byLegend(groups.join(filters.and))] : []),
    ...holding.flatMap((one) => ('group' in one ? [] : say(one))),
  ];
  if (said.length + apart.length === 0) return null;
  return (
    <section className={classes.holding} aria-label={words.holds}>
      {said.length > 0 && <h3 className={classes.holds}>{words.holds}</h3>}
      <ul>
        {said.map((one, at) => (
          <li key={`${at} ${one}`}>{one}</li>
        ))}
        {apart.map((one, at) => (
          <li key={`apart ${at} ${one}`} data-apart>
            {words.holdsNot(one)}
          </li>
        ))}
      </ul>
    </section>
  );
};
