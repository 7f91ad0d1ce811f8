import { Table, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { Ontology } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { linkCounts, type Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { EntityRow } from './EntityRow.tsx';
import classes from './network.module.css';

/** The twin of the picture for those who do not see it: the same entities, by kind. */
export const EntityList = ({ shown, ontology }: { shown: Shown; ontology: Ontology }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const besideCard = useView((view) => view.selected !== null);
  const counts = useMemo(() => linkCounts(shown.links), [shown]);
  const kinds = ontology.kinds
    .map((kind) => ({ kind, entities: shown.entities.filter((entity) => entity.kind === kind.name) }))
    .filter(({ entities }) => entities.length > 0);
  return (
    <div className={classes.list} data-card={besideCard || undefined}>
      {kinds.map(({ kind, entities }) => (
        <section key={kind.name} aria-labelledby={`kind-${kind.name}`}>
          <Title order={2} size={14} id={`kind-${kind.name}`} className={classes.kind}>
            <Shape shape={kind.shape} colour={kind.colour} size={13} />
            {words.listOf(labelIn(language, kind), entities.length)}
          </Title>
          <Table verticalSpacing={6} highlightOnHover layout="fixed" aria-labelledby={`kind-${kind.name}`}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{words.name}</Table.Th>
                <Table.Th scope="col" className={classes.otherName}>
                  {words.otherName}
                </Table.Th>
                <Table.Th scope="col" w={130} ta="right">
                  {words.linkCount}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entities.map((entity) => (
                <EntityRow key={entity.id} entity={entity} links={counts.get(entity.id) ?? 0} />
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </div>
  );
};
