import { Button, Stack, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { showAll } from '../store/store.ts';
import classes from './network.module.css';

/** Why there is no picture, and what to do. */
export const Nothing = ({ empty }: { empty: boolean }) => {
  const words = useWords();
  return (
    <Stack className={classes.nothing} align="center" justify="center" gap={12}>
      <Text>{empty ? words.emptyNetwork : words.nothingShown}</Text>
      {!empty && (
        <Button variant="default" onClick={showAll}>
          {words.showAll}
        </Button>
      )}
    </Stack>
  );
};
