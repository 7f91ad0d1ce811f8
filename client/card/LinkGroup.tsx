import { VisuallyHidden } from '@mantine/core';
import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { lineOf } from '../store/line.ts';
import { point, useView } from '../store/store.ts';
import { EntityButton } from './EntityButton.tsx';
import type { LinkGroupOf } from './grouped.ts';
import { OpenLink } from './OpenLink.tsx';
import classes from './links.module.css';

const arrows = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight };

export const LinkGroup = ({ group: { kind, direction, links } }: { group: LinkGroupOf }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const Arrow = arrows[direction];
  return (
    <div>
      <h4 className={classes.linkKind}>
        <Arrow size={13} aria-hidden />
        {direction === 'in' && <VisuallyHidden>{words.incoming}</VisuallyHidden>}
        {labelIn(language, kind)}
      </h4>
      <ul className={classes.links}>
        {links.map(({ link, end }) => (
          <li key={link.id} onMouseEnter={() => point(end.id)} onMouseLeave={() => point(null)}>
            <EntityButton entity={end} />
            <span className={classes.state}>
              {link.status && link.status !== 'EXISTING' && words.statuses[link.status]}
            </span>
            <LineSample line={lineOf(link)} width={24} />
            <OpenLink id={link.id} to={nameIn(language, end)} />
          </li>
        ))}
      </ul>
    </div>
  );
};
