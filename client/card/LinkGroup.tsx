import { point } from '../store/store.ts';
import { EntityButton } from './EntityButton.tsx';
import type { LinkGroupOf } from './grouped.ts';
import { LinkState } from './LinkState.tsx';
import { Relation } from './Relation.tsx';
import classes from './links.module.css';

/** Links of one kind and direction. */
export const LinkGroup = ({ group: { kind, direction, links } }: { group: LinkGroupOf }) => (
  <div>
    <h4 className={classes.linkKind}>
      <Relation kind={kind} direction={direction} />
    </h4>
    <ul className={classes.links}>
      {links.map(({ link, end }) => (
        <li key={link.id} onMouseEnter={() => point(end.id)} onMouseLeave={() => point(null)}>
          <EntityButton entity={end} />
          <LinkState link={link} end={end} />
        </li>
      ))}
    </ul>
  </div>
);
