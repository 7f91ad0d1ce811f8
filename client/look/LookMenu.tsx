import { Button, Popover, Stack } from '@mantine/core';
import { Palette } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { colourBy, colourings, pictureAtFirst, sizeBy, sizings } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { Choice } from './Choice.tsx';

/** What colour and size of marks tell. */
export const LookMenu = () => {
  const { look: words } = useWords();
  const { colour, size } = useView((view) => view.picture) ?? pictureAtFirst;
  const asAtFirst = colour === pictureAtFirst.colour && size === pictureAtFirst.size;
  return (
    <Popover position="bottom-end" shadow="md" width={270} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant={asAtFirst ? 'default' : 'light'}
          size="compact-sm"
          leftSection={<Palette size={15} aria-hidden />}
        >
          {words.title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title}>
        <Stack gap={14}>
          <Choice label={words.colour} names={colourings} value={colour} choose={(by) => draw(colourBy(by))} />
          <Choice label={words.size} names={sizings} value={size} choose={(by) => draw(sizeBy(by))} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
