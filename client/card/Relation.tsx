import { VisuallyHidden } from '@mantine/core';
import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { LinkGroupOf } from './grouped.ts';

const arrows = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight };

/** How one is linked with another: the kind of link, and which way it goes. */
export const Relation = ({ kind, direction }: Pick<LinkGroupOf, 'kind' | 'direction'>) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const Arrow = arrows[direction];
  return (
    <>
      <Arrow size={13} aria-hidden />
      {direction === 'in' && <VisuallyHidden>{words.incoming}</VisuallyHidden>}
      {labelIn(language, kind)}
    </>
  );
};
