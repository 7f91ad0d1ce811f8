import { Paper, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import classes from './note.module.css';

/** Says that not all is in sight at first. */
export const Beyond = ({ number, seeAll }: { number: number; seeAll: () => void }) => {
  const words = useWords();
  return (
    <Paper className={classes.note} data-at="foot" withBorder px={10} py={4}>
      <Text size="xs">
        {words.atlas.beyond(number)}
        <Act word={words.fit} act={seeAll} />
      </Text>
    </Paper>
  );
};
