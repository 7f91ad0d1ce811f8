import { useState, type FocusEvent, type KeyboardEvent } from 'react';

type Stop = HTMLElement | SVGElement;

const middle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** In the lines above or below, the nearest: of the next line that has stops, the one that stands nearest. */
const acrossLines = (all: Stop[], here: Stop, by: 1 | -1) => {
  const lines = [...new Set(all.map(({ dataset }) => dataset.line))];
  const line = lines[lines.indexOf(here.dataset.line) + by];
  const away = (one: Stop) => Math.abs(middle(one) - middle(here));
  return all.filter(({ dataset }) => dataset.line === line).sort((a, b) => away(a) - away(b))[0];
};

const stopsIn = (within: Element) => [...within.querySelectorAll<Stop>('[data-stop]')];

/** One tab stop for marks that stand in lines; the arrows go from one to the next. */
export const useArrows = (first: string) => {
  const [last, setLast] = useState(first);
  const stop = (key: string, line: string | number) => ({
    'data-stop': key,
    'data-line': line,
    tabIndex: key === last ? 0 : -1,
  });

  const onKeyDown = (event: KeyboardEvent<Stop>) => {
    const all = stopsIn(event.currentTarget);
    const here = all.indexOf(event.target as unknown as Stop);
    const from = all[here];
    if (!from) return;
    const moves: Record<string, () => Stop | undefined> = {
      ArrowLeft: () => all[here - 1],
      ArrowRight: () => all[here + 1],
      ArrowUp: () => acrossLines(all, from, -1),
      ArrowDown: () => acrossLines(all, from, 1),
      Home: () => all[0],
      End: () => all.at(-1),
    };
    const next = moves[event.key]?.();
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const onFocus = ({ target }: FocusEvent<Stop>) => {
    if (target.dataset.stop !== undefined) setLast(target.dataset.stop);
  };

  return { stop, lines: { onKeyDown, onFocus } };
};
