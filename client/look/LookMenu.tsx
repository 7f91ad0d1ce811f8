import { Stack } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Popup } from '../stage/Popup.tsx';
import { colourBy, colourings, pictureAtFirst, shapeBy, shapings, sizeBy, sizings } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { Choice } from './Choice.tsx';
import { LookButton } from './LookButton.tsx';

/** What colour, size and shape of marks tell. */
export const LookMenu = () => {
  const { look: words } = useWords();
  const { colour, size, shape } = useView((view) => view.picture) ?? pictureAtFirst;
  return (
    <Popup title={words.title} button={<LookButton />} width={270}>
      <Stack gap={14}>
        <Choice label={words.colour} names={colourings} value={colour} choose={(by) => draw(colourBy(by))} />
        <Choice label={words.size} names={sizings} value={size} choose={(by) => draw(sizeBy(by))} />
        <Choice
          label={words.shape}
          names={shapings}
          value={shape}
          choose={(by) => draw(shapeBy(by))}
          means={shape === 'KIND' ? words.shapeOfKinds : undefined}
        />
      </Stack>
    </Popup>
  );
};
