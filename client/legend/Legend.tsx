import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { GhostSample } from '../marks/GhostSample.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { Shape } from '../marks/Shape.tsx';
import { GroupEntry } from './GroupEntry.tsx';
import classes from './legend.module.css';

interface LegendProps {
  ontology: Ontology;
  network: Network;
  /** Whether ghosts of gaps are drawn. */
  ghosts?: boolean | undefined;
  /** What colours and sizes mean now. */
  look: ReactNode;
}

/** What colours, shapes and lines mean, and which groups are shown. */
export const Legend = ({ ontology, network, ghosts, look }: LegendProps) => {
  const words = useWords();
  const lines = [
    ['solid', words.lineSolid],
    ['dashed', words.lineDashed],
    ['dotted', words.lineDotted],
  ] as const;
  return (
    <Stack gap={10} className={classes.legend}>
      {look}
      <Stack gap={9}>
        {ontology.groups.map((group) => (
          <GroupEntry key={group.name} group={group} ontology={ontology} network={network} />
        ))}
      </Stack>
      <Stack gap={4} className={classes.lines}>
        {lines.map(([line, meaning]) => (
          <Group key={line} gap={10} wrap="nowrap">
            <LineSample line={line} width={34} />
            <Text className={classes.meaning}>{meaning}</Text>
          </Group>
        ))}
        <Group gap={10} wrap="nowrap">
          <span className={classes.planned}>
            <Shape shape="round-rectangle" colour="#74808c" planned />
          </span>
          <Text className={classes.meaning}>{words.hollowMark}</Text>
        </Group>
        {ghosts && (
          <Group gap={10} wrap="nowrap">
            <GhostSample width={34} />
            <Text className={classes.meaning}>{words.ghost}</Text>
          </Group>
        )}
        <Group gap={10} wrap="nowrap">
          <span className={classes.planned} aria-hidden>
            <span className={classes.badge}>3</span>
          </span>
          <Text className={classes.meaning}>{words.grow.badges}</Text>
        </Group>
        <Text className={classes.meaning} c="dimmed">
          {words.drawing.merged}
        </Text>
      </Stack>
    </Stack>
  );
};
