import { Group, Stack, Text, Title } from '@mantine/core';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { GroupEntry } from '../legend/GroupEntry.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { FoldSide } from '../stage/FoldSide.tsx';
import { RingSample, WidthSample } from './Samples.tsx';
import classes from './legend.module.css';

interface MapLegendProps {
  ontology: Ontology;
  /** Only what has a place. */
  network: Network;
  fold?: () => void;
}

/** What marks, rings and arcs mean, and which groups are shown. */
export const MapLegend = ({ ontology, network, fold }: MapLegendProps) => {
  const words = useWords();
  const { atlas } = words;
  const lines = [
    ['solid', words.lineSolid],
    ['dashed', words.lineDashed],
    ['dotted', words.lineDotted],
  ] as const;
  return (
    <Stack gap={10} className={classes.meanings}>
      {fold && (
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size={14}>
            {words.legend}
          </Title>
          <FoldSide label={words.atlas.foldLegend} fold={fold} />
        </Group>
      )}
      <Stack gap={9}>
        {ontology.groups.map((group) => (
          <GroupEntry key={group.name} group={group} ontology={ontology} network={network} />
        ))}
      </Stack>
      <Stack gap={6} className={classes.section}>
        <Group gap={10} wrap="nowrap" align="start">
          <RingSample />
          <Text className={classes.meaning}>{atlas.ringMeans}</Text>
        </Group>
        {lines.map(([line, meaning]) => (
          <Group key={line} gap={10} wrap="nowrap">
            <LineSample line={line} width={34} />
            <Text className={classes.meaning}>{meaning}</Text>
          </Group>
        ))}
        <Group gap={10} wrap="nowrap" align="start">
          <WidthSample />
          <Text className={classes.meaning}>{atlas.widthMeans}</Text>
        </Group>
      </Stack>
      <Text className={classes.meaning} c="dimmed">
        {atlas.mixed} {atlas.where} {atlas.base}
      </Text>
    </Stack>
  );
};
