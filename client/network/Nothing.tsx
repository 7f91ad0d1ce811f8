import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Network, Ontology } from '../api/model.ts';
import { emptiedBy } from '../filters/hidden.ts';
import { useWords } from '../language/words.ts';
import { later } from '../panel/later.tsx';
import type { Shown } from '../store/shown.ts';
import { startFrom } from '../store/picture.ts';
import { draw, showAll, useHref, useView } from '../store/store.ts';
import classes from './network.module.css';

const Emptied = later(async () => (await import('../filters/Emptied.tsx')).Emptied);

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
  const based = useView(({ picture }) => Boolean(picture?.base));
  return (
    <Stack className={classes.nothing} align="center" justify="center" gap={12}>
      {at >= 0 ? (
        <Emptied network={network} ontology={ontology} at={at} />
      ) : (
        <>
          <Text>{empty ? (based ? words.nothingOfBase : words.emptyNetwork) : words.nothingShown}</Text>
          {empty && based ? (
            <Button variant="default" onClick={() => draw(startFrom(null))}>
              {words.grow.first}
            </Button>
          ) : empty ? (
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
