import { ActionIcon, Group } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../language/words.ts';
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
  const [tall, setTall] = useState(false);
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
      id={id}
      className={classes.panel}
      data-tall={tall || undefined}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={escape}
    >
      <Group className={classes.tools} gap={4}>
        <ActionIcon
          className={classes.grow}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={tall ? words.shorter : words.taller}
          onClick={() => setTall(!tall)}
        >
          {tall ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
        </ActionIcon>
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
