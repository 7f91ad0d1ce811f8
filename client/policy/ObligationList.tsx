import type { Mentioned, Obligation } from '../api/policy-questions.ts';
import { EntityButton } from '../card/EntityButton.tsx';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { StateSign } from './StateSign.tsx';
import classes from './obligations.module.css';

const Entities = ({
  label,
  entities,
}: {
  label: string;
  entities: Pick<Mentioned, 'id' | 'kind' | 'nameZh' | 'nameEn'>[];
}) =>
  entities.length > 0 && (
    <div className={classes.entities}>
      <span className={classes.label}>{label}</span>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </ul>
    </div>
  );

/** What a measure calls for, one by one: state, reason, and what speaks for and against it. */
export const ObligationList = ({ obligations }: { obligations: Obligation[] }) => {
  const { reading: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <ul className={classes.obligations}>
      {obligations.map((one) => (
        <li key={one.id}>
          <p className={classes.state}>
            <StateSign state={one.state} />
            {words.states[one.state]}
            <span className={classes.aside}>
              {words.modalities[one.modality]} {one.required > 0 && words.met(one.met, one.required)}
            </span>
          </p>
          <p className={classes.title}>{textIn(language, one.titleZh, one.titleEn)}</p>
          <p className={classes.reason}>{textIn(language, one.reasonZh, one.reasonEn)}</p>
          <Entities label={words.witnesses} entities={one.witnesses} />
          <Entities label={words.missing} entities={one.missing} />
          <Entities label={words.possible} entities={one.possible} />
        </li>
      ))}
    </ul>
  );
};
