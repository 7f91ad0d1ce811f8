import { Button, Paper } from '@mantine/core';
import { Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import { later, useOnce } from '../panel/later.tsx';
import type { AboutSheet } from './Sheet.tsx';
import classes from './side.module.css';

const Sheet = later(async () => (await import('./Sheet.tsx')).Sheet);

interface SideProps {
  /** What it holds: on the button that unfolds it, and over the sheet. */
  label: string;
  small: boolean;
  opened: boolean;
  toggle: () => void;
  /** More about the sheet. */
  about?: AboutSheet;
  children: ReactNode;
}

/** What explains a picture, at its left, or as a sheet where there is no room; folded, a button. */
export const Side = ({ label, small, opened, toggle, about, children }: SideProps) => {
  const sheet = useOnce(small && opened) && small;
  return (
    <>
      {(small || !opened) && (
        <Button
          className={classes.unfold}
          variant="default"
          size="compact-sm"
          leftSection={<Shapes size={15} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {label}
        </Button>
      )}
      {!small && opened && (
        <Paper className={classes.side} data-side withBorder>
          {children}
        </Paper>
      )}
      {sheet && (
        <Sheet title={label} opened={opened} close={toggle} {...about}>
          {children}
        </Sheet>
      )}
    </>
  );
};
