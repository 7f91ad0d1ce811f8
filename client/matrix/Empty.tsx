import { Button, Stack, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { tabulate } from '../store/store.ts';

/** Why there is no table, and what to do. */
export const Empty = ({ layers }: { layers: Matrix['layers'] }) => {
  const { table: words } = useWords();
  return (
    <Stack align="center" justify="center" gap={10} h="100%" p={24} role="status">
      <Text ta="center">{words.empty}</Text>
      <Text ta="center" size="sm" c="dimmed">
        {words.emptyHint}
      </Text>
      {layers === 'core' && (
        <Button variant="default" onClick={() => tabulate({ layers: 'all' })}>
          {words.showAll}
        </Button>
      )}
    </Stack>
  );
};
