import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { point, useView } from '../store/store.ts';
import { EntityButton } from './EntityButton.tsx';
import type { KindGroupOf } from './grouped.ts';
import { LinkState } from './LinkState.tsx';
import { Relation } from './Relation.tsx';
import classes from './links.module.css';

interface KindGroupProps {
  group: KindGroupOf;
  /** How many neighbours of this kind there are in all. */
  total: number;
}

/** Neighbours of one kind, each with what links it. */
export const KindGroup = ({ group: { kind, neighbours }, total }: KindGroupProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  return (
    <div>
      <h4 className={classes.linkKind}>
        {labelIn(language, kind)}{' '}
        <span className={classes.count}>
          {neighbours.length < total ? words.linksShown(neighbours.length, total) : total}
        </span>
      </h4>
      <ul className={classes.neighbours}>
        {neighbours.map(({ end, ties }) => (
          <li key={end.id} onMouseEnter={() => point(end.id)} onMouseLeave={() => point(null)}>
            <EntityButton entity={end} />
            <ul className={classes.ties}>
              {ties.map(({ link, kind: how, direction }) => (
                <li key={link.id}>
                  <span className={classes.relation}>
                    <Relation kind={how} direction={direction} />
                  </span>
                  <LinkState link={link} end={end} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
};
