import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react';
import { ontology } from '../api/questions.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import type { Chain } from './chain.ts';
import classes from './way.module.css';

const arrows = { along: ArrowRight, against: ArrowLeft, both: ArrowLeftRight };

const Name = ({ entity }: { entity: Chain['start'] }) => {
  const language = useView((view) => view.language);
  const kind = useQuery(ontology).data?.kinds.find(({ name }) => name === entity.kind);
  return (
    <span className={classes.name}>
      {kind && <Shape shape={kind.shape} colour={kind.colour} size={11} />}
      <span>{nameIn(language, entity)}</span>
    </span>
  );
};

/** A way as one line of words: entity, link with its direction, entity. */
export const ChainLine = ({ chain: { start, steps } }: { chain: Chain }) => {
  const { ways: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <span className={classes.line}>
      <Name entity={start} />
      {steps.map(({ link, kind, direction, to }) => {
        const Arrow = arrows[direction];
        return (
          <span key={link.id}>
            <span className={classes.by}>
              {direction === 'against' && <VisuallyHidden>{words.against}</VisuallyHidden>}
              {direction === 'against' && <Arrow size={12} aria-hidden />}
              {labelIn(language, kind)}
              {direction !== 'against' && <Arrow size={12} aria-hidden />}
            </span>
            <Name entity={to} />
          </span>
        );
      })}
    </span>
  );
};
