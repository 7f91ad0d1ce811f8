import { Anchor } from '@mantine/core';
import type { Ontology } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { showAll, useView } from '../store/store.ts';
import type { Shown } from '../store/shown.ts';
import classes from './filters.module.css';

/** What the legend hides, before any filter. */
export const HiddenGroups = ({ shown, ontology }: { shown: Shown; ontology: Ontology }) => {
  const hidden = useView((view) => view.hidden);
  const words = useWords();
  const language = useView((view) => view.language);
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
