import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './legend.module.css';

interface MeaningProps {
  sample: ReactNode;
  /** Where the sample stands beside words of several lines. */
  align?: 'start' | 'center';
  /** Whether what it means is seen on screens alone. */
  onScreen?: boolean;
  children: string;
}

/** A sample, and what it means. */
export const Meaning = ({ sample, align = 'center', onScreen = false, children }: MeaningProps) => (
  <Group gap={10} wrap="nowrap" align={align} className={onScreen ? classes.onScreen : undefined}>
    {sample}
    <Text className={classes.meaning}>{children}</Text>
  </Group>
);
