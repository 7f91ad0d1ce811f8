import { Checkbox, Radio, Stack } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Popup } from '../stage/Popup.tsx';
import { bridgeUnits, foldBy, pictureAtFirst } from '../store/picture.ts';
import { folds, type Fold } from '../store/projecting/folded.ts';
import { draw, useView } from '../store/store.ts';
import { DrawingButton } from './DrawingButton.tsx';

/** What is drawn as one: groups, and units as links between those who meet in them. */
export const DrawingMenu = () => {
  const { drawing: words } = useWords();
  const { fold, bridge } = useView((view) => view.picture) ?? pictureAtFirst;
  return (
    <Popup title={words.title} button={<DrawingButton />}>
      <Stack gap={12}>
        <Radio.Group label={words.fold} value={fold} onChange={(value) => draw(foldBy(value as Fold))}>
          <Stack gap={6} mt={6}>
            {folds.map((name) => (
              <Radio key={name} size="xs" value={name} label={words.folds[name]} />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          size="xs"
          checked={bridge}
          label={words.bridge}
          description={words.bridgeMeans}
          maw={240}
          onChange={({ currentTarget: { checked } }) => draw(bridgeUnits(checked))}
        />
      </Stack>
    </Popup>
  );
};
