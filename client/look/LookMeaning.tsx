import { Stack, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Entries } from './Entries.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { ShapeEntries } from './ShapeEntries.tsx';
import { SizeEnds } from './SizeEnds.tsx';
import { colourRules, sizeRules } from './rules.ts';
import type { LookTold } from './useLook.ts';
import classes from './look.module.css';

/** What colour, size and shape of marks tell now, and that it was computed where it was. */
export const LookMeaning = ({ look }: { look: LookTold }) => {
  const all = useWords();
  const { look: words } = all;
  const { colourBy, sizeBy, shapeBy, colourMeaning, sizeMeaning, shapeMeaning } = look;
  const rules = [colourRules[colourBy], sizeRules[sizeBy]];
  const computed = rules.some((rule) => rule !== null && rule !== 'same' && 'measure' in rule);
  return (
    <Stack gap={8} className={classes.look}>
      <section aria-label={words.colour}>
        <Text className={classes.head}>{words.told(words.colour, words.by[colourBy])}</Text>
        {colourMeaning !== null && <Text className={classes.means}>{words.means[colourBy]}</Text>}
        {colourMeaning === 'computing' || colourMeaning === 'failed' ? (
          <Text role="status" className={classes.means}>
            {words[colourMeaning]}
          </Text>
        ) : colourMeaning && 'entries' in colourMeaning ? (
          <Entries {...colourMeaning} by={colourBy} />
        ) : (
          colourMeaning && <ScaleBar {...colourMeaning} />
        )}
      </section>
      <section aria-label={words.size}>
        <Text className={classes.head}>{words.told(words.size, words.by[sizeBy])}</Text>
        <Text className={classes.means}>{sizeBy === 'LINKS' ? all.sizeMeans : words.means[sizeBy]}</Text>
        {sizeMeaning === 'computing' || sizeMeaning === 'failed' ? (
          <Text role="status" className={classes.means}>
            {words[sizeMeaning]}
          </Text>
        ) : (
          sizeMeaning && <SizeEnds {...sizeMeaning} />
        )}
      </section>
      {shapeMeaning && (
        <section aria-label={words.shape}>
          <Text className={classes.head}>{words.told(words.shape, words.by[shapeBy])}</Text>
          <Text className={classes.means}>{words.means[shapeBy]}</Text>
          <ShapeEntries {...shapeMeaning} by={shapeBy} />
        </section>
      )}
      {computed && <Text className={classes.means}>{words.computed}</Text>}
    </Stack>
  );
};
