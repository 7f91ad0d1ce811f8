import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The keyboard in a list of lines: up and down move, and what was acted in keeps the focus when another line is renamed
 * or the marked ones change.
 */
export const useLines = (renamed: string | null, marked: readonly string[]) => {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<string | null>(null);

  const resume = useEffectEvent(() => {
    const line = [...(list.current?.querySelectorAll('li') ?? [])].find(({ dataset }) => dataset.id === acted.current);
    line?.querySelector<HTMLElement>('input, button')?.focus();
    acted.current = null;
  });
  useEffect(() => resume(), [renamed, marked]);

  const touch = (id: string) => () => {
    acted.current = id;
  };
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || !list.current || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const stops = [...list.current.querySelectorAll<HTMLElement>('[data-stop]')];
    const here = stops.findIndex((stop) => (stop.closest('li') ?? stop).contains(document.activeElement));
    stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
  };
  return { list, touch, move };
};
