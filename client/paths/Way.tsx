import { UnstyledButton } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Ontology } from '../api/model.ts';
import type { Path } from '../api/path-questions.ts';
import { useWords } from '../language/words.ts';
import { useStore } from '../store/store.ts';
import { chainOf, unseenOf, type Seen } from './chain.ts';
import { ChainLine } from './ChainLine.tsx';
import { Doubts } from './Doubts.tsx';
import { NotHeld } from './NotHeld.tsx';
import { OpenChain } from './OpenChain.tsx';
import type { Lifting } from './useLifting.ts';
import classes from './way.module.css';

interface WayProps {
  path: Path;
  linkKinds: Ontology['linkKinds'];
  seen: Seen;
  lifting: Lifting;
}

/** One way in a line; it opens to the evidence of each of its links. */
export const Way = ({ path, linkKinds, seen, lifting }: WayProps) => {
  const { ways: words } = useWords();
  const id = useId();
  const open = lifting.isOpen(path);
  const chain = chainOf(path, linkKinds);
  const row = useRef<HTMLLIElement>(null);
  const low = useStore((state) => state.sheet === 'low');
  useEffect(() => {
    if (open && low) row.current?.scrollIntoView({ block: 'start' });
  }, [open, low]);
  return (
    <li
      ref={row}
      className={classes.way}
      data-open={open || undefined}
      onMouseEnter={() => lifting.pointAt(path)}
      onMouseLeave={() => lifting.pointAt(null)}
    >
      <UnstyledButton
        data-path
        className={classes.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onFocus={() => lifting.pointAt(path)}
        onBlur={() => lifting.pointAt(null)}
        onClick={() => lifting.toggle(path)}
      >
        <span className={classes.figures}>
          <ChevronRight size={15} aria-hidden className={classes.chevron} />
          <b>{words.steps(path.length)}</b>
          <span className={classes.confidence} data-confidence={path.confidence}>
            {words.weakest[path.confidence]}
          </span>
        </span>
        {!open && <ChainLine chain={chain} />}
        <Doubts path={path} />
      </UnstyledButton>
      {open && (
        <div id={id} className={classes.body}>
          <NotHeld of={chain.start.id} {...unseenOf([path], seen)} />
          <OpenChain chain={chain} />
        </div>
      )}
    </li>
  );
};
