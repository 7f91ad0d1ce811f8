import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { listAs } from '../store/store.ts';

/** Whoever stops typing for so long has said what is looked for. */
const pause = 400;

/** What is looked for while it is typed; the view has it once typing pauses, and may bring another by undo or address. */
export const useSought = (kept: string): [text: string, find: (text: string) => void] => {
  const [text, setText] = useState(kept);
  const [before, setBefore] = useState(kept);
  if (kept !== before) {
    setBefore(kept);
    if (kept !== text.trim()) setText(kept);
  }
  const keep = useDebouncedCallback(
    (typed: string) => {
      if (typed.trim() !== kept) listAs({ sought: typed.trim() });
    },
    { delay: pause, flushOnUnmount: true },
  );
  const find = (typed: string) => {
    setText(typed);
    keep(typed);
  };
  return [text, find];
};
