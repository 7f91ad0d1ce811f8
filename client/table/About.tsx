import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entity, Link, Ontology } from '../api/model.ts';
import { card, gapsAbout } from '../api/questions.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { endsOf, linkSentenceOf, sentenceOf } from './summary.ts';
import classes from './foot.module.css';

interface AboutProps {
  shown: Shown;
  ontology: Ontology;
}

interface SaidProps {
  name: string;
  sentence: string;
  asking: boolean;
}

const Said = ({ name, sentence, asking }: SaidProps) => {
  const { twin: words } = useWords();
  return (
    <span aria-busy={asking}>
      <bdi className={classes.told}>{name}</bdi>
      {words.colon}
      {sentence}
    </span>
  );
};

/** An entity in one sentence. */
export const AboutEntity = ({ entity, shown, ontology }: AboutProps & { entity: Entity }) => {
  const { twin: words } = useWords();
  const language = useView((view) => view.language);
  const layers = useView((view) => view.gaps?.layers ?? 'core');
  const { data, isError } = useQuery(gapsAbout([entity.id], layers));
  const ends = useMemo(() => endsOf(entity.id, shown, ontology), [entity.id, shown, ontology]);
  const gaps = data ? data.totalCount : isError ? 'unknown' : 'asked';
  return <Said name={nameIn(language, entity)} sentence={sentenceOf(ends, gaps, words)} asking={gaps === 'asked'} />;
};

const mostNamed = 5;

/** A group in one sentence: what it holds. */
export const AboutGroup = ({ group, shown }: { group: DrawnEntity; shown: Shown }) => {
  const { twin: words } = useWords();
  const language = useView((view) => view.language);
  const held = shown.entities.filter(({ id }) => group.stands.includes(id)).map((one) => nameIn(language, one));
  const names = held.slice(0, mostNamed).join(words.and);
  return <Said name={nameIn(language, group)} sentence={words.holds(names, held.length)} asking={false} />;
};

/** A link in one sentence. */
export const AboutLink = ({ link, shown, ontology }: AboutProps & { link: Link }) => {
  const { twin: words, statuses } = useWords();
  const language = useView((view) => view.language);
  const { data, isPending } = useQuery(card(link.id));
  const pieces = data && 'evidence' in data ? data.evidence.length : isPending ? 'asked' : 'unknown';
  const name = (id: string) => {
    const entity = shown.entities.find((one) => one.id === id);
    return entity ? nameIn(language, entity) : id;
  };
  const kind = ontology.linkKinds.find((one) => one.name === link.kind);
  const said = [kind ? labelIn(language, kind) : link.kind, ...(link.status ? [statuses[link.status]] : [])];
  return (
    <Said
      name={words.between(name(link.from.id), name(link.to.id))}
      sentence={linkSentenceOf(said, pieces, words)}
      asking={pieces === 'asked'}
    />
  );
};
