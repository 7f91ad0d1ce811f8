import type { GapFacts } from '../api/gap-questions.ts';
import { EntityButton } from '../card/EntityButton.tsx';
import classes from './parts.module.css';

/** Entities that a finding speaks of; each opens its card. */
export const Entities = ({ label, entities }: { label: string; entities: GapFacts['subjects'] }) =>
  entities.length > 0 && (
    <div className={classes.entities}>
      <span className={classes.label}>{label}</span>
      <ul aria-label={label}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </ul>
    </div>
  );
