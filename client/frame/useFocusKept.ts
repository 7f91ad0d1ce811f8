import { useEffect } from 'react';

const stops = 'a[href], button, input, select, textarea, [tabindex="0"]';

const isOff = (element: HTMLElement) => !element.isConnected || element.matches(':disabled');

/** Milliseconds in which a dialogue that closes gives the keyboard back. */
const others = 50;

/** What the keyboard reaches from an element: first what follows it, then what came before, nearest first. */
const around = (element: HTMLElement): HTMLElement[] => {
  const part = element.closest('main') ?? document;
  const all = [...part.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(element);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).toReversed()];
};

/**
 * Who goes by keyboard is not left without a place when what held it is gone or cannot be used any more: it goes on at what
 * came next. What has a better place for it says so itself, and is heard first.
 */
export const useFocusKept = () => {
  useEffect(() => {
    let held: HTMLElement | null = null;
    let next: HTMLElement[] = [];
    const isLost = () => {
      const { activeElement: now } = document;
      return held !== null && isOff(held) && (now === held || now === document.body);
    };
    const goOn = () => {
      if (!isLost()) return;
      const to = next.find((one) => !isOff(one) && one.tabIndex === 0 && one.checkVisibility());
      (to ?? document.getElementById('content'))?.focus();
    };
    const note = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement && target.matches(':focus-visible') ? target : null;
      next = held ? around(held) : [];
    };
    const forget = () => {
      held = null;
    };
    const watching = new MutationObserver(() => isLost() && setTimeout(goOn, others));
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    return () => {
      watching.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
};
