import { Stack, Text } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { GhostSample } from '../marks/GhostSample.tsx';
import { Shape } from '../marks/Shape.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { GroupEntry } from './GroupEntry.tsx';
import { LineMeanings } from './LineMeanings.tsx';
import { Meaning } from './Meaning.tsx';
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
export const Legend = memo(({ ontology, network, ghosts, look }: LegendProps) => {
  const words = useWords();
  const ringed = useView(({ picture = pictureAtFirst }) => picture.colour === 'KIND');
  const ring = ringed
    ? ontology.groups
        .slice(0, 4)
        .map(({ colour }) => colour)
        .join(' ')
    : undefined;
  return (
    <Stack gap={10} className={classes.legend}>
      {look}
      <Stack gap={9}>
        {ontology.groups.map((group) => (
          <GroupEntry key={group.name} group={group} ontology={ontology} network={network} />
        ))}
      </Stack>
      <Stack gap={4} className={classes.lines}>
        <LineMeanings />
        <Meaning
          sample={
            <span className={classes.planned}>
              <Shape shape="round-rectangle" colour="#74808c" planned />
            </span>
          }
        >
          {words.hollowMark}
        </Meaning>
        {ghosts && <Meaning sample={<GhostSample width={34} />}>{words.ghost}</Meaning>}
        <Meaning
          sample={
            <span className={classes.planned} aria-hidden>
              <span className={classes.badge} data-ringed={ringed || undefined} style={{ borderColor: ring }}>
                3
              </span>
            </span>
          }
        >
          {ringed ? words.grow.ringed : words.grow.badges}
        </Meaning>
        <Text className={classes.meaning} c="dimmed">
          {words.drawing.merged}
        </Text>
      </Stack>
    </Stack>
  );
});
