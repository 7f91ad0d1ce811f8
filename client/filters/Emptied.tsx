import { Button, Group, Text } from '@mantine/core';
import type { Network, Ontology } from '../api/model.ts';
import { noFilters, pictureAtFirst, switchFilter } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { saidOf } from './said.ts';
import { useTelling } from './useTelling.ts';

interface EmptiedProps {
  network: Network;
  ontology: Ontology;
  /** Place of the filter that left nothing. */
  at: number;
}

/** Which filter has emptied the picture, and how to fill it again. */
export const Emptied = ({ network, ontology, at }: EmptiedProps) => {
  const { filters } = useView((view) => view.picture ?? pictureAtFirst);
  const telling = useTelling(network.entities, ontology, filters);
  const { filters: words } = telling.words;
  const filter = filters[at];
  return (
    <>
      <Text role="status" ta="center">
        {filter && words.emptied(saidOf(filter, telling))}
      </Text>
      <Group gap={8} justify="center">
        <Button onClick={() => draw(switchFilter(at))}>{words.switchOff}</Button>
        <Button variant="default" onClick={() => draw(noFilters())}>
          {words.removeAll}
        </Button>
      </Group>
    </>
  );
};
