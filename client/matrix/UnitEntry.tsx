import { ArrowUpRight } from 'lucide-react';
import type { Ontology, Unit } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import { ToNetwork } from './ToNetwork.tsx';
import classes from './panel.module.css';

interface UnitEntryProps {
  unit: Unit;
  kind: Ontology['kinds'][number] | undefined;
}

export const UnitEntry = ({ unit, kind }: UnitEntryProps) => {
  const { table: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <li>
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
};
