import { Button, Group, Paper, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { RequestError } from '../api/request.ts';
import { useWords } from '../language/words.ts';
import classes from './notice.module.css';

/** Says when the server cannot be reached; what is loaded stays. */
export const Away = () => {
  const words = useWords();
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const unreached = () =>
    cache.getAll().filter(({ state }) => state.error instanceof RequestError && state.error.code === 'NETWORK');
  const away = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => unreached().length > 0,
  );
  if (!away) return null;
  return (
    <Paper className={classes.away} role="alert" withBorder shadow="md" px={14} py={8}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap={10} wrap="nowrap">
          <CloudOff size={18} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm">{words.away}</Text>
        </Group>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flex: 'none' }}
          onClick={() => unreached().forEach((query) => void query.fetch())}
        >
          {words.retry}
        </Button>
      </Group>
    </Paper>
  );
};
