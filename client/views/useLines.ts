import { useEffect, useRef, type KeyboardEvent } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The keyboard in a list of lines: up and down move, and what was acted in keeps the focus when it changes. */
export const useLines = (...changes: readonly unknown[]) => {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<string | null>(null);

  useEffect(() => {
    const line = [...(list.current?.querySelectorAll('li') ?? [])].find(({ dataset }) => dataset.id === acted.current);
    line?.querySelector<HTMLElement>('input, button')?.focus();
    acted.current = null;
    // oxlint-disable-next-line react/exhaustive-deps -- what changes is the caller's to say
  }, changes);

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
