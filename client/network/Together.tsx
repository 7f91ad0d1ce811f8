import { useMemo } from 'react';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { showEach } from '../store/picture.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import { tallyOf } from '../store/projecting/tally.ts';
import type { Shown } from '../store/shown.ts';
import { draw } from '../store/store.ts';

/** In how many marks stands what is shown, where groups are drawn as one or units as links. */
export const Together = ({ shown, drawn }: { shown: Shown; drawn: Drawn }) => {
  const { told: words } = useWords();
  const { entities, marks, groups, inGroups, units, ofUnits, within } = useMemo(
    () => tallyOf(shown, drawn),
    [shown, drawn],
  );
  const parts = [
    groups > 0 && words.groups(groups, inGroups),
    units > 0 && words.units(units, ofUnits),
    within > 0 && words.within(within),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <span>
      {words.marks(entities, marks)}
      {words.colon}
      {parts.join(words.semicolon)}
      <Act word={words.each} act={() => draw(showEach())} />
    </span>
  );
};
