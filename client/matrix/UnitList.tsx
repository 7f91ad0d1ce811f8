import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowUpRight } from 'lucide-react';
import type { CoverageCell } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import { ToNetwork } from './ToNetwork.tsx';
import classes from './panel.module.css';

/** The units of a cell; each opens its card in the network. */
export const UnitList = ({ units }: { units: CoverageCell['units'] }) => {
  const { table: words } = useWords();
  const language = useView((view) => view.language);
  const kinds = useQuery(ontology).data?.kinds;
  return (
    <section aria-labelledby="units-here">
      <Title order={3} id="units-here" className={classes.heading}>
        {words.unitsHere(units.length)}
      </Title>
      <ul className={classes.units}>
        {units.map((unit) => {
          const kind = kinds?.find(({ name }) => name === unit.kind);
          return (
            <li key={unit.id}>
              <ToNetwork id={unit.id} className={classes.unit}>
                {kind && <Shape shape={kind.shape} colour={kind.colour} size={13} />}
                <span className={classes.unitName}>
                  {nameIn(language, unit)}
                  <span className={classes.unitKind}>
                    {kind && labelIn(language, kind)}
                    <span className={classes.go}>
                      {words.inNetwork}
                      <ArrowUpRight size={13} aria-hidden />
                    </span>
                  </span>
                </span>
              </ToNetwork>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
