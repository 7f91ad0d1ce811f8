import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import type { Unit } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { ToNetwork } from './ToNetwork.tsx';
import { UnitEntry } from './UnitEntry.tsx';
import classes from './panel.module.css';

const page = 50;

/** So many can be told apart in the picture when they come with their neighbours. */
const drawn = 12;

/** The units of a cell; each opens its card in the network, and so do all of them together. */
export const UnitList = ({ units }: { units: readonly Unit[] }) => {
  const words = useWords();
  const { table } = words;
  const kinds = useQuery(ontology).data?.kinds;
  const [shown, setShown] = useState(page);
  const [first] = units;
  const together = units.slice(0, drawn).map(({ id }) => id);
  return (
    <section aria-labelledby="units-here">
      <Title order={3} id="units-here" className={classes.heading}>
        {table.unitsHere(units.length)}
      </Title>
      {first && (
        <ToNetwork id={first.id} others={together} className={classes.together}>
          {units.length > drawn ? table.firstInNetwork(drawn) : table.allInNetwork}
          <ArrowUpRight size={13} aria-hidden />
        </ToNetwork>
      )}
      <ul className={classes.units}>
        {units.slice(0, shown).map((unit) => (
          <UnitEntry key={unit.id} unit={unit} kind={kinds?.find(({ name }) => name === unit.kind)} />
        ))}
      </ul>
      {shown < units.length && (
        <Button variant="default" size="xs" mt={8} onClick={() => setShown(shown + page)}>
          {words.more} {words.linksShown(shown, units.length)}
        </Button>
      )}
    </section>
  );
};
