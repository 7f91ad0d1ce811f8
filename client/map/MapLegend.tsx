import { Stack, Text } from '@mantine/core';
import type { Network, Ontology } from '../api/model.ts';
import { together } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { GroupEntry } from '../legend/GroupEntry.tsx';
import { LineMeanings } from '../legend/LineMeanings.tsx';
import { Meaning } from '../legend/Meaning.tsx';
import { HollowSample } from '../legend/Samples.tsx';
import { GhostSample } from '../marks/GhostSample.tsx';
import type { Held } from '../marks/held.ts';
import { useView } from '../store/store.ts';
import { RingSample, WidthSample } from './Samples.tsx';
import { useBase } from './useBase.ts';
import classes from './legend.module.css';

interface MapLegendProps {
  ontology: Ontology;
  /** Only what has a place. */
  network: Network;
  held: Held;
}

/** What marks, rings and arcs mean, and which groups are shown. */
export const MapLegend = ({ ontology, network, held }: MapLegendProps) => {
  const words = useWords();
  const { atlas } = words;
  const language = useView((view) => view.language);
  const base = useBase();
  return (
    <Stack gap={10} className={classes.meanings}>
      <Stack gap={9}>
        {ontology.groups.map((group) => (
          <GroupEntry key={group.name} group={group} ontology={ontology} network={network} ofKinds />
        ))}
      </Stack>
      <Stack gap={6} className={classes.section}>
        <Meaning sample={<RingSample />} align="start">
          {atlas.ringMeans}
        </Meaning>
        <LineMeanings lines={held.lines} />
        {held.planned && <Meaning sample={<HollowSample />}>{words.hollowMark}</Meaning>}
        {held.ghosts && <Meaning sample={<GhostSample width={34} />}>{words.ghost}</Meaning>}
        <Meaning sample={<WidthSample />} align="start">
          {atlas.widthMeans}
        </Meaning>
      </Stack>
      <Text fz={12} lh={1.5} c="dimmed">
        {together(language, [atlas.mixed, atlas.where, atlas.passing, base])}
      </Text>
    </Stack>
  );
};
