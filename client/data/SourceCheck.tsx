import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { switchOff, switchOn, useView } from '../store/store.ts';
import { mostOff } from '../store/view.ts';

/** Switches a source off in every view, or on again. */
export const SourceCheck = ({ id, title, children }: { id: string; title: string; children?: ReactNode }) => {
  const { exchange: words } = useWords();
  const off = useView((view) => view.off) ?? [];
  const isOn = !off.includes(id);
  return (
    <Checkbox
      size="xs"
      checked={isOn}
      disabled={isOn && off.length >= mostOff}
      aria-label={words.use(title)}
      label={children}
      onChange={() => (isOn ? switchOff(id) : switchOn([id]))}
    />
  );
};
