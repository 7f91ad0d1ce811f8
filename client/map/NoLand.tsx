import { Anchor, Paper, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import classes from './map.module.css';

/** Says that sea and land are missing; what stands on them is there. */
export const NoLand = ({ again }: { again: () => void }) => {
  const words = useWords();
  return (
    <Paper className={classes.noLand} role="alert" withBorder px={12} py={6}>
      <Text size="sm">
        {words.atlas.noLand}
        <Anchor component="button" type="button" className={classes.act} onClick={again}>
          {words.retry}
        </Anchor>
      </Text>
    </Paper>
  );
};
