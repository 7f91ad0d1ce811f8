import { Button, Loader } from '@mantine/core';
import { Download } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Opening } from '../stage/PopupButton.tsx';

/** Opens what can be taken away; says while it is made that it is. */
export const TakeButton = ({ working = false, ...opening }: Opening & { working?: boolean }) => {
  const { taking } = useWords();
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-busy={working}
      leftSection={working ? <Loader size={14} /> : <Download size={14} aria-hidden />}
      aria-haspopup="menu"
      aria-expanded={false}
      {...opening}
    >
      {taking.takeAway}
    </Button>
  );
};
