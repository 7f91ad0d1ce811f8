import { Paper, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import classes from './note.module.css';

/** Says that sea and land are missing; what stands on them is there. */
export const NoLand = ({ again }: { again: () => void }) => {
  const words = useWords();
  return (
    <Paper className={classes.note} role="alert" withBorder px={12} py={6}>
      <Text size="sm">
        {words.atlas.noLand}
        <Act word={words.retry} act={again} />
      </Text>
    </Paper>
  );
};
