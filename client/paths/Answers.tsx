import { useMemo, type KeyboardEvent } from 'react';
import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import { useWords } from '../language/words.ts';
import type { PathsAsked } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { seenIn } from './chain.ts';
import { keyOf, pairsOf } from './pairs.ts';
import type { KnownEnds } from './useEnds.ts';
import type { Held } from './useHolding.ts';
import { useLifting } from './useLifting.ts';
import { Ways } from './Ways.tsx';
import classes from './paths.module.css';

interface AnswersProps {
  asked: PathsAsked;
  kinds: LinkKind[];
  linkKinds: Ontology['linkKinds'];
  /** What of the picture holds for ways too. */
  held: Held;
  shown: Shown;
  ends: KnownEnds;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const press = (event: KeyboardEvent<HTMLElement>) => {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-path]')];
  const at = all.indexOf(event.target as HTMLElement);
  const step = steps[event.key];
  if (at < 0 || !step) return;
  event.preventDefault();
  all[step(at, all.length - 1)]?.focus();
};

/** The ways of every pair of ends; arrows move through all of them. */
export const Answers = ({ asked, kinds, linkKinds, held, shown, ends }: AnswersProps) => {
  const { ways: words } = useWords();
  const lifting = useLifting();
  const seen = useMemo(() => seenIn(shown), [shown]);
  const pairs = pairsOf(asked.ends.filter((id) => !ends.of(id).absent));
  if (pairs.length === 0) return null;
  return (
    <div className={classes.answers} role="presentation" onKeyDown={press}>
      {pairs.map((pair) => (
        <Ways
          key={keyOf(pair)}
          from={ends.of(pair.from)}
          to={ends.of(pair.to)}
          {...{ asked, kinds, linkKinds, held, seen, lifting }}
        />
      ))}
      <p className={classes.hint}>{words.order(asked.longest)}</p>
    </div>
  );
};
