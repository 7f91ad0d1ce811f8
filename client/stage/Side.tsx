import { Button, Drawer, Paper, type DrawerProps } from '@mantine/core';
import { Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import classes from './side.module.css';

interface SideProps {
  /** What it holds: on the button that unfolds it, and over the sheet. */
  label: string;
  small: boolean;
  opened: boolean;
  toggle: () => void;
  /** More about the sheet. */
  sheet?: Pick<DrawerProps, 'classNames' | 'onEnterTransitionEnd'>;
  children: ReactNode;
}

/** What explains a picture, at its left, or as a sheet where there is no room; folded, a button. */
export const Side = ({ label, small, opened, toggle, sheet, children }: SideProps) => {
  const words = useWords();
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
        <Paper className={classes.side} withBorder>
          {children}
        </Paper>
      )}
      {small && (
        <Drawer
          opened={opened}
          onClose={toggle}
          position="bottom"
          size={520}
          title={label}
          closeButtonProps={{ 'aria-label': words.close }}
          {...sheet}
        >
          {children}
        </Drawer>
      )}
    </>
  );
};
