import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Entity } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { nameIn } from '../language/names.ts';
import { Shape } from '../marks/Shape.tsx';
import { select, useView } from '../store/store.ts';
import { usePointable } from '../store/usePointable.ts';
import classes from './links.module.css';

/** An entity's name with its mark; opens its card, and shows where it is in other views while it is pointed at. */
export const EntityButton = ({ entity }: { entity: Pick<Entity, 'id' | 'kind' | 'nameZh' | 'nameEn'> }) => {
  const language = useView((view) => view.language);
  const kind = useQuery(ontology).data?.kinds.find(({ name }) => name === entity.kind);
  return (
    <UnstyledButton className={classes.entity} {...usePointable(entity.id)} onClick={() => select(entity.id)}>
      {kind && <Shape shape={kind.shape} colour={kind.colour} size={12} />}
      <span>{nameIn(language, entity)}</span>
    </UnstyledButton>
  );
};
