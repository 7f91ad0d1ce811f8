import { Button, Group, Loader, Paper, Text } from '@mantine/core';
import { CloudOff } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { useAway } from './useAway.ts';
import classes from './notice.module.css';

/** Says when the server cannot be reached or is not ready; what is loaded stays. */
export const Away = () => {
  const words = useWords();
  const { absence, loaded, again } = useAway();
  if (!absence) return null;
  const unready = absence === 'unready';
  return (
    <Paper className={classes.away} role={unready ? 'status' : 'alert'} withBorder shadow="md" px={14} py={8}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap={10} wrap="nowrap">
          {unready ? <Loader size={16} aria-hidden /> : <CloudOff size={18} aria-hidden style={{ flex: 'none' }} />}
          <Text size="sm">{unready ? words.unready : loaded ? words.away : words.awayEmpty}</Text>
        </Group>
        {!unready && (
          <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={again}>
            {words.retry}
          </Button>
        )}
      </Group>
    </Paper>
  );
};
