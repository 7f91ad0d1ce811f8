import { useQuery } from '@tanstack/react-query';
import { ontology } from '../api/questions.ts';
import type { Entity } from '../api/model.ts';
import { labelIn, nameIn, other, otherNameIn, tagOf } from '../language/names.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import classes from './search.module.css';

interface HitProps {
  entity: Pick<Entity, 'id' | 'kind' | 'nameZh' | 'nameEn'>;
  /** The name that was hit. */
  name: string;
}

/** One entity that was found, in both languages, with its kind. */
export const Hit = ({ entity, name }: HitProps) => {
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  const kind = data?.kinds.find((one) => one.name === entity.kind);
  const known = name === entity.nameZh || name === entity.nameEn;
  return (
    <span className={classes.hit}>
      {kind && <Shape shape={kind.shape} colour={kind.colour} size={14} />}
      <span className={classes.names}>
        <span className={classes.name}>{nameIn(language, entity)}</span>
        <span className={classes.other} lang={known ? tagOf[other(language)] : undefined}>
          {known ? otherNameIn(language, entity) : name}
        </span>
      </span>
      {kind && <span className={classes.kind}>{labelIn(language, kind)}</span>}
    </span>
  );
};
