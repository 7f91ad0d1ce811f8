import type { KeyboardEvent, MouseEvent } from 'react';
import { useView } from '../store/store.ts';
import type { Run } from './segments.ts';
import type { Pointing } from './usePointing.ts';
import { inkOf, Words } from './Words.tsx';
import classes from './text.module.css';

interface MentionWordsProps {
  run: Run;
  /** True for the one of its paragraph that the tab key stops at. */
  stop: boolean;
  pointing: Pointing;
  choose: (run: Run, element: HTMLElement, byKey: boolean) => void;
}

/** Words that speak of an entity: pointed at they say of which, chosen they open its card. */
export const MentionWords = ({ run, stop, pointing, choose }: MentionWordsProps) => {
  const [first] = run.mentions;
  const selected = useView((view) => run.mentions.some(({ entity }) => entity.id === view.selected));
  if (!first) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const several = run.mentions.length > 1;
    const act = {
      Enter: () => choose(run, event.currentTarget, true),
      ' ': () => choose(run, event.currentTarget, true),
      ...(several && { ArrowDown: () => pointing.turn(1), ArrowUp: () => pointing.turn(-1) }),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <span
      role="button"
      tabIndex={stop ? 0 : -1}
      data-stop
      className={classes.mention}
      aria-pressed={selected}
      data-around={first.around || undefined}
      data-inferred={first.inferred || undefined}
      style={{ textDecorationColor: inkOf(first.entity.kind) }}
      onMouseEnter={(event: MouseEvent<HTMLElement>) => pointing.over(run, event.currentTarget, event.clientY)}
      onMouseLeave={pointing.leave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && pointing.at(run, event.currentTarget)}
      onBlur={pointing.leave}
      onClick={(event) => choose(run, event.currentTarget, false)}
      onKeyDown={onKeyDown}
    >
      {run.segments.map((segment) => (
        <Words key={segment.start} segment={segment} />
      ))}
    </span>
  );
};
