import { Anchor, Badge } from '@mantine/core';
import { labelIn, nameIn, otherNameIn, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Shared, SharedEntity, SharedEvidence } from './shared.ts';
import classes from './share.module.css';

const isAddress = (text: string | undefined): text is string => /^https?:\/\//i.test(text ?? '');

const Piece = ({ piece, shared }: { piece: SharedEvidence; shared: Shared }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const source = shared.sources.find(({ id }) => id === piece.source);
  return (
    <li>
      {piece.quote && <q lang="zh-CN">{piece.quote}</q>}
      <span>{source && textIn(language, source.titleZh, source.titleEn)}</span>
      <Badge variant="default">{words.origins[piece.origin]}</Badge>
      <Badge variant="default">{words.confidences[piece.confidence]}</Badge>
    </li>
  );
};

/** What was shared of one entity: what it is, its links, and what all of it rests on. */
export const SharedCard = ({ entity, shared }: { entity: SharedEntity; shared: Shared }) => {
  const { shared: words } = useWords();
  const language = useView((view) => view.language);
  const kind = shared.kinds.find(({ name }) => name === entity.kind);
  const names = new Map(shared.entities.map((one) => [one.id, nameIn(language, one)]));
  const links = shared.links.filter(({ from, to }) => from === entity.id || to === entity.id);
  const labelOf = (name: string) => {
    const found = shared.linkKinds.find((one) => one.name === name);
    return found ? labelIn(language, found) : name;
  };
  const facts = [
    textIn(language, entity.descriptionZh, entity.descriptionEn),
    textIn(language, entity.placeZh, entity.placeEn),
    textIn(language, entity.noteZh, entity.noteEn),
    entity.startYear && words.since(entity.startYear),
  ];
  return (
    <section className={classes.card} aria-live="polite">
      <h2>{nameIn(language, entity)}</h2>
      <p className={classes.dimmed}>
        {[otherNameIn(language, entity), kind && labelIn(language, kind)].filter(Boolean).join(' · ')}
      </p>
      {facts.map((fact) => fact && <p key={fact}>{fact}</p>)}
      {isAddress(entity.website) && (
        <Anchor href={entity.website} target="_blank" rel="noreferrer">
          {entity.website}
        </Anchor>
      )}
      <ul>
        {entity.evidence.map((piece, at) => (
          <Piece key={at} piece={piece} shared={shared} />
        ))}
      </ul>
      <h3>{words.links}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            {words.link(names.get(link.from) ?? '', labelOf(link.kind), names.get(link.to) ?? '')}
            <ul>
              {link.evidence.map((piece, at) => (
                <Piece key={at} piece={piece} shared={shared} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};
