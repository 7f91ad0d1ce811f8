import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { BookmarkX } from 'lucide-react';
import { useLocation } from 'wouter';
import { useWords } from '../language/words.ts';
import { addressOf, startAnew } from '../store/store.ts';
import { ask } from './dialogue.ts';
import classes from './list.module.css';

/** In place of a saved view that cannot be shown: why, and where to go on. */
export const NotThere = ({ sentence }: { sentence: string }) => {
  const { kept: words } = useWords();
  const [, go] = useLocation();
  const first = () => {
    startAnew();
    if (location.pathname !== '/network') go(addressOf('/network'));
  };
  return (
    <div className={classes.absent}>
      <Alert variant="light" color="gray" icon={<BookmarkX aria-hidden />} role="alert" maw={520} mx="auto">
        <Stack gap={10} align="flex-start">
          <Text size="sm" c="var(--mantine-color-text)">
            {sentence}
          </Text>
          <Group gap={8}>
            <Button size="compact-sm" variant="default" onClick={first}>
              {words.first}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => ask('list')}>
              {words.list}
            </Button>
          </Group>
        </Stack>
      </Alert>
    </div>
  );
};
