import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { useHold } from './idle.ts';
import classes from './notice.module.css';

/** A page that is on its way. */
export const Waiting = () => {
  useHold();
  return (
    <Stack className={classes.waiting} gap={12} role="status">
      <VisuallyHidden>{useWords().loading}</VisuallyHidden>
      <Skeleton height={18} width="38%" />
      <Skeleton height={12} width="72%" />
      <Skeleton height={12} width="64%" />
      <Skeleton height={12} width="68%" />
    </Stack>
  );
};
