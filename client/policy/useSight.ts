import { useEffect, useRef, type RefObject } from 'react';
import type { Range } from './range.ts';

/** What a card covers of it. */
const roomBelow = (scroll: Element) => Number.parseFloat(getComputedStyle(scroll).scrollPaddingBottom) || 0;

const isSeen = (element: Element, scroll: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  const seen = scroll.getBoundingClientRect();
  return top >= seen.top && bottom <= seen.bottom - roomBelow(scroll);
};

/** To the middle of what can be seen. Scrolls nothing but the text, as scrollIntoView would. */
const bring = (element: Element | null | undefined, scroll: Element) => {
  if (!element) return;
  const seen = scroll.getBoundingClientRect();
  const middle = seen.top + (seen.height - roomBelow(scroll)) / 2;
  scroll.scrollBy({ top: element.getBoundingClientRect().top - middle, behavior: 'instant' });
};

/**
 * Brings into sight what is to be looked at: the marked words; otherwise the words that speak of what was selected
 * elsewhere, unless some of them can be seen already.
 */
export const useSight = (
  scroll: RefObject<HTMLElement | null>,
  marks: readonly Range[],
  selected: string | null,
  ready: boolean,
) => {
  const before = useRef(marks.length > 0 ? selected : null);
  useEffect(() => {
    if (marks.length > 0 && scroll.current) bring(scroll.current.querySelector('mark'), scroll.current);
  }, [scroll, marks, ready]);

  useEffect(() => {
    const text = scroll.current;
    if (!text || !ready || selected === before.current) return;
    before.current = selected;
    const all = [...text.querySelectorAll('[data-selected]')];
    if (!all.some((one) => isSeen(one, text))) bring(all[0], text);
  }, [scroll, selected, ready]);
};
