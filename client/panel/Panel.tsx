import { ActionIcon, Group } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { sheetBeside } from '../store/sheet.ts';
import { stand, useStore } from '../store/store.ts';
import { Grip } from './Grip.tsx';
import classes from './panel.module.css';

interface PanelProps {
  id?: string;
  label: string;
  close: () => void;
  /** Where the keyboard goes on once it is closed. */
  back: () => void;
  /** Another content scrolls from its own beginning. */
  content: string;
  children: ReactNode;
}

/** What is told of something beside a view; a sheet where there is no room beside it. */
export const Panel = ({ id, label, close, back, content, children }: PanelProps) => {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const sheet = useStore((state) => state.sheet);
  const [lower, taller] = [sheetBeside(sheet, -1), sheetBeside(sheet, 1)];
  // The next one leaves something of the view to be seen.
  useEffect(() => () => stand(useStore.getState().sheet === 'tall' ? 'half' : useStore.getState().sheet), []);
  const leave = () => {
    close();
    back();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <aside
      ref={panel}
      id={id}
      className={classes.panel}
      data-sheet={sheet}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={escape}
    >
      <Grip panel={panel} stand={stand} />
      <Group className={classes.tools} gap={4}>
        {[
          { to: taller, label: words.taller, Icon: ChevronUp },
          { to: lower, label: words.shorter, Icon: ChevronDown },
        ].map(
          ({ to, label, Icon }) =>
            to && (
              <ActionIcon
                key={label}
                className={classes.grow}
                variant="subtle"
                color="gray"
                size={32}
                aria-label={label}
                onClick={() => stand(to)}
              >
                <Icon size={18} aria-hidden />
              </ActionIcon>
            ),
        )}
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.close} onClick={leave}>
          <X size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes.scroll} key={content} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
    </aside>
  );
};
