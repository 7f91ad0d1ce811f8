import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Network, Ontology } from '../api/model.ts';
import { Emptied } from '../filters/Emptied.tsx';
import { emptiedBy } from '../filters/hidden.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { showAll, useHref } from '../store/store.ts';
import classes from './network.module.css';

interface NothingProps {
  network: Network;
  shown: Shown;
  ontology: Ontology;
}

/** Why there is no picture, and what to do. */
export const Nothing = ({ network, shown, ontology }: NothingProps) => {
  const words = useWords();
  const href = useHref();
  const empty = network.entities.length === 0;
  const at = emptiedBy(shown);
  return (
    <Stack className={classes.nothing} align="center" justify="center" gap={12}>
      {at >= 0 ? (
        <Emptied network={network} ontology={ontology} at={at} />
      ) : (
        <>
          <Text>{empty ? words.emptyNetwork : words.nothingShown}</Text>
          {empty ? (
            <Button component={Link} href={href('/data')} variant="default">
              {words.find.toData}
            </Button>
          ) : (
            <Button variant="default" onClick={showAll}>
              {words.showAll}
            </Button>
          )}
        </>
      )}
    </Stack>
  );
};
