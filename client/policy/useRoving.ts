import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const stops = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>('[data-stop]')];

/** One tab stop for many elements marked `data-stop`; the given keys go on from one to the next. */
export const useRoving = (back: string, forward: string) => {
  const [stop, setStop] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = stops(event.currentTarget);
    const here = all.indexOf(event.target as HTMLElement);
    if (here < 0) return;
    const to = { [back]: here - 1, [forward]: here + 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const here = stops(event.currentTarget).indexOf(event.target);
    if (here >= 0) setStop(here);
  };

  return { stop, onKeyDown, onFocus };
};
