import { Anchor } from '@mantine/core';
import { labelIn } from '../language/names.ts';
import { showAll, useView } from '../store/store.ts';
import type { Shown } from '../store/shown.ts';
import type { Telling } from './filter-kind.ts';
import classes from './filters.module.css';

/** What the legend hides, before any filter. */
export const HiddenGroups = ({ shown, telling }: { shown: Shown; telling: Telling }) => {
  const hidden = useView((view) => view.hidden);
  const { words, language, ontology } = telling;
  const groups = ontology.groups.filter(({ name }) => hidden.includes(name));
  if (groups.length === 0) return null;
  return (
    <div className={classes.legend}>
      <span>{words.filters.byLegend(groups.map((group) => labelIn(language, group)).join(words.filters.and))}</span>
      <span className={classes.hides}>
        {words.filters.hides(shown.hiddenEntities, shown.hiddenLinks)}
        <Anchor component="button" type="button" className={classes.act} onClick={showAll}>
          {words.showAll}
        </Anchor>
      </span>
    </div>
  );
};
