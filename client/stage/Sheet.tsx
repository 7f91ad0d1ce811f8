import { Drawer, type DrawerProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { useDrawn } from '../panel/useDrawn.ts';

export type AboutSheet = Pick<DrawerProps, 'classNames' | 'onEnterTransitionEnd'>;

interface SheetProps extends AboutSheet {
  title: string;
  opened: boolean;
  close: () => void;
  children: ReactNode;
}

/** Comes up from below where there is no room beside the picture. */
export const Sheet = ({ title, opened, close, children, ...about }: SheetProps) => {
  const words = useWords();
  const drawn = useDrawn();
  return (
    <Drawer
      opened={drawn && opened}
      onClose={close}
      position="bottom"
      size={520}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
      {...about}
    >
      {children}
    </Drawer>
  );
};
