import { Stack, useComputedColorScheme } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { colourOn } from '../marks/colour.ts';
import { GhostSample } from '../marks/GhostSample.tsx';
import type { Held } from '../marks/held.ts';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { GroupEntry, type InLegend } from './GroupEntry.tsx';
import { LineMeanings } from './LineMeanings.tsx';
import { Meaning } from './Meaning.tsx';
import { BadgeSample, BridgeSample, FoldSample, HollowSample, PinSample, SeveralSample } from './Samples.tsx';
import classes from './legend.module.css';

interface LegendProps {
  ontology: Ontology;
  /** What has a mark, and what the legend hides. */
  network: InLegend;
  /** What is shown and has no mark of its own. */
  within: InLegend['entities'];
  held: Held;
  /** Whether the picture is so large that lines bear neither numbers nor diamonds. */
  large: boolean;
  badges: boolean;
  pins: boolean;
  /** What colours, sizes and shapes mean now. */
  look: ReactNode;
}

/** What colours, shapes and lines mean of those that there are, and which groups are shown. */
export const Legend = memo(({ ontology, network, within, held, large, badges, pins, look }: LegendProps) => {
  const words = useWords();
  const { drawing } = words;
  const scheme = useComputedColorScheme('light');
  const ringed = useView(({ picture = pictureAtFirst }) => picture.colour === 'KIND');
  return (
    <Stack gap={10} className={classes.legend}>
      {look}
      <Stack gap={9}>
        {ontology.groups.map((group) => (
          <GroupEntry key={group.name} group={group} ontology={ontology} network={network} within={within} />
        ))}
      </Stack>
      <Stack gap={4} className={classes.lines} role="group" aria-label={drawing.linesAndMarks}>
        <LineMeanings lines={held.lines} />
        {held.merged && (
          <Meaning sample={<SeveralSample numbered={!large} />}>
            {large ? drawing.merged : drawing.mergedCounted}
          </Meaning>
        )}
        {held.bridges && (
          <Meaning sample={<BridgeSample numbered={!large} />}>
            {large ? drawing.bridged : drawing.bridgedMarked}
          </Meaning>
        )}
        {held.folded && <Meaning sample={<FoldSample />}>{drawing.folded}</Meaning>}
        {held.planned && <Meaning sample={<HollowSample />}>{words.hollowMark}</Meaning>}
        {held.ghosts && <Meaning sample={<GhostSample width={34} />}>{words.ghost}</Meaning>}
        {badges && (
          <Meaning
            onScreen
            sample={
              <BadgeSample colours={ringed ? ontology.groups.map(({ colour }) => colourOn(scheme, colour)) : []} />
            }
          >
            {ringed ? words.grow.ringed : words.grow.badges}
          </Meaning>
        )}
        {pins && <Meaning sample={<PinSample />}>{words.layout.releaseMeans}</Meaning>}
      </Stack>
    </Stack>
  );
});
