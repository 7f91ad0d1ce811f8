import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entity, Ontology } from '../api/model.ts';
import { gapsAbout } from '../api/questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { endsOf, sentenceOf } from './summary.ts';
import classes from './foot.module.css';

interface FootProps {
  shown: Shown;
  ontology: Ontology;
  /** The entity or link under the keyboard, if any. */
  focused: string | null;
  /** Told while there is nothing else to tell; a screen reader has it from the table. */
  help: string;
}

interface AboutProps extends Omit<FootProps, 'focused' | 'help'> {
  entity: Entity;
}

const About = ({ entity, shown, ontology }: AboutProps) => {
  const { twin: words } = useWords();
  const language = useView((view) => view.language);
  const layers = useView((view) => view.gaps?.layers ?? 'core');
  const { data, isError } = useQuery(gapsAbout([entity.id], layers));
  const ends = useMemo(() => endsOf(entity.id, shown, ontology), [entity.id, shown, ontology]);
  const gaps = data ? data.totalCount : isError ? 'unknown' : 'asked';
  return (
    <span aria-busy={gaps === 'asked'}>
      <bdi className={classes.told}>{nameIn(language, entity)}</bdi>
      {words.colon}
      {sentenceOf(ends, gaps, words)}
    </span>
  );
};

// Who walks through the rows is told, and the server asked, where they stay.
const rest = 300;

/** What the entity under the keyboard, or else the selected one, is linked with, seen and spoken. */
export const Foot = ({ shown, ontology, focused, help }: FootProps) => {
  const { twin: words } = useWords();
  const selected = useView((view) => view.selected);
  const [id] = useDebouncedValue(focused ?? selected, rest);
  const entity = useMemo(() => shown.entities.find((one) => one.id === id), [shown, id]);
  return (
    <p className={classes.foot} role="status" aria-label={words.summary}>
      {entity ? (
        <About key={entity.id} {...{ entity, shown, ontology }} />
      ) : (
        <span className={classes.hint} aria-hidden>
          {help}
        </span>
      )}
    </p>
  );
};
