import { useEffect, useRef } from 'react';
import { useView } from '../store/store.ts';

/** Whether a card lies over the panel; the keyboard goes on in it, and afterwards where it was before. */
export const useCovered = () => {
  const host = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const covered = useView((view) => view.selected !== null);

  useEffect(() => {
    if (covered) return;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) before.current = host.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [covered]);

  useEffect(() => {
    const left = before.current;
    if (!left) return;
    const target = covered ? document.getElementById('card') : left;
    const frame = requestAnimationFrame(() => target?.focus());
    return () => cancelAnimationFrame(frame);
  }, [covered]);
  return { host, covered };
};
