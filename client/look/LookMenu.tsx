import { Stack } from '@mantine/core';
import { Palette } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { Popup } from '../stage/Popup.tsx';
import { colourBy, colourings, pictureAtFirst, sizeBy, sizings } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { Choice } from './Choice.tsx';

/** What colour and size of marks tell. */
export const LookMenu = () => {
  const { look: words } = useWords();
  const { colour, size } = useView((view) => view.picture) ?? pictureAtFirst;
  const asAtFirst = colour === pictureAtFirst.colour && size === pictureAtFirst.size;
  return (
    <Popup title={words.title} icon={Palette} asAtFirst={asAtFirst} width={270}>
      <Stack gap={14}>
        <Choice label={words.colour} names={colourings} value={colour} choose={(by) => draw(colourBy(by))} />
        <Choice label={words.size} names={sizings} value={size} choose={(by) => draw(sizeBy(by))} />
      </Stack>
    </Popup>
  );
};
