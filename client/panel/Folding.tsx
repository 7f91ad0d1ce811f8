import { UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './folding.module.css';

interface FoldingProps {
  label: string;
  /** How many there are in it; not said when there are none. */
  count?: number;
  opened: boolean;
  toggle: (opened: boolean) => void;
  /** At the end of the line of the title, folded or not. */
  tools?: ReactNode;
  /** What is there even when it is folded, without being seen. */
  always?: ReactNode;
  children: ReactNode;
}

/** A section of a panel that folds to its title. */
export const Folding = ({ label, count = 0, opened, toggle, tools, always, children }: FoldingProps) => {
  const Chevron = opened ? ChevronDown : ChevronRight;
  return (
    <section aria-label={label} className={classes.section}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <UnstyledButton className={classes.toggle} aria-expanded={opened} onClick={() => toggle(!opened)}>
            <Chevron size={14} aria-hidden />
            {label}
            {count > 0 && <span className={classes.count}>{count}</span>}
          </UnstyledButton>
        </h2>
        {tools}
      </div>
      {opened && children}
      {always}
    </section>
  );
};
