import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { LayoutGrid } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Opening } from '../stage/PopupButton.tsx';

/** Opens the layouts. */
export const LayoutsButton = (opening: ActionIconProps & Pick<Opening, 'ref'>) => {
  const { layout: words } = useWords();
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={words.choose}
      data-tip={words.choose}
      data-tip-at="left"
      aria-haspopup="menu"
      aria-expanded={false}
      {...opening}
    >
      <LayoutGrid size={17} aria-hidden />
    </ActionIcon>
  );
};
