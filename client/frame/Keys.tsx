import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { later, useOnce } from '../panel/later.tsx';
import { useWish } from '../store/wish.ts';

const KeyList = later(async () => (await import('./KeyList.tsx')).KeyList);

/** The list of keys, on `?`. */
export const Keys = () => {
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['shift+?', open],
    ['?', open],
  ]);
  useWish('keys', open);
  return useOnce(opened) && <KeyList opened={opened} close={close} />;
};
