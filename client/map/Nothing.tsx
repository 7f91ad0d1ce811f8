import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Network, Ontology } from '../api/model.ts';
import { Emptied } from '../filters/Emptied.tsx';
import { emptiedBy } from '../filters/hidden.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { showAll, useHref, useView } from '../store/store.ts';

interface NothingProps {
  network: Network;
  shown: Shown;
  ontology: Ontology;
  /** Something that is hidden has a place. */
  hiding: boolean;
}

/** Why there is no map, and what to do. */
export const Nothing = ({ network, shown, ontology, hiding }: NothingProps) => {
  const words = useWords();
  const href = useHref();
  const hides = useView((view) => view.hidden.length > 0) && hiding;
  const empty = network.entities.length === 0;
  const unshown = shown.entities.length === 0;
  const at = unshown ? emptiedBy(shown) : -1;
  if (at >= 0)
    return (
      <Stack align="center" justify="center" gap={12} h="100%" p={24}>
        <Emptied network={network} ontology={ontology} at={at} />
      </Stack>
    );
  return (
    <Stack align="center" justify="center" gap={10} h="100%" p={24} role="status">
      <Text ta="center">{empty ? words.emptyNetwork : unshown ? words.nothingShown : words.atlas.empty}</Text>
      {(empty || !unshown) && (
        <Anchor component={Link} href={href(empty ? '/data' : '/network')} size="sm">
          {empty ? words.find.toData : words.atlas.emptyHint}
        </Anchor>
      )}
      {hides && (
        <Button variant="default" onClick={showAll}>
          {words.showAll}
        </Button>
      )}
    </Stack>
  );
};
