import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import { isFold } from '../store/projecting/folded.ts';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { AboutEntity, AboutGroup, AboutLink } from './About.tsx';
import classes from './foot.module.css';

interface FootProps {
  shown: Shown;
  ontology: Ontology;
  groups: ReadonlyMap<string, DrawnEntity>;
  /** The entity or link under the keyboard, if any. */
  focused: string | null;
  /** Told while there is nothing else to tell; a screen reader has it from the table. */
  help: string;
}

// Who walks through the rows is told, and the server asked, where they stay.
const rest = 300;

/** What is under the keyboard, or else selected, in one sentence, seen and spoken. */
export const Foot = ({ shown, ontology, groups, focused, help }: FootProps) => {
  const { twin: words } = useWords();
  const selected = useView((view) => view.selected);
  const [id] = useDebouncedValue(focused ?? selected, rest);
  const entity = useMemo(() => shown.entities.find((one) => one.id === id), [shown, id]);
  const link = useMemo(() => shown.links.find((one) => one.id === id), [shown, id]);
  const group = id !== null && isFold(id) ? groups.get(id) : undefined;
  return (
    <p className={classes.foot} role="status" aria-label={words.summary}>
      {entity ? (
        <AboutEntity key={entity.id} {...{ entity, shown, ontology }} />
      ) : link ? (
        <AboutLink key={link.id} {...{ link, shown, ontology }} />
      ) : group ? (
        <AboutGroup group={group} shown={shown} />
      ) : (
        <span className={classes.hint} aria-hidden>
          {help}
        </span>
      )}
    </p>
  );
};
