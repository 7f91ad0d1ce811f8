import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useWords } from '../language/words.ts';
import { showAll, useHref, useView } from '../store/store.ts';

/** Why there is no map, and what to do. */
export const Nothing = ({ empty, hiding }: { empty: boolean; hiding: boolean }) => {
  const words = useWords();
  const href = useHref();
  const hides = useView((view) => view.hidden.length > 0) && hiding;
  return (
    <Stack align="center" justify="center" gap={10} h="100%" p={24} role="status">
      <Text ta="center">{empty ? words.emptyNetwork : words.atlas.empty}</Text>
      <Anchor component={Link} href={href(empty ? '/data' : '/network')} size="sm">
        {empty ? words.find.command.data : words.atlas.emptyHint}
      </Anchor>
      {hides && (
        <Button variant="default" onClick={showAll}>
          {words.showAll}
        </Button>
      )}
    </Stack>
  );
};
