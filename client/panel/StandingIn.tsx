import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

/** What was done to a stand-in, to be done again to what takes its place. */
export interface Done {
  /** Whether it had the keyboard, and where in its text. */
  held: boolean;
  caret: readonly [number | null, number | null];
  event: Event | null;
}

const contents = { display: 'contents' };

interface StandingInProps {
  doneRef: RefObject<Done | null>;
  /** It is used, so what it stands for is wanted. */
  want: () => void;
  /** While it is pressed, or letters are put together in it, nothing may take its place. */
  setBusy: (busy: boolean) => void;
  children: ReactNode;
}

/** A button or a field in place of one that comes later. */
export const StandingIn = ({ doneRef, want, setBusy, children }: StandingInProps) => {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const here = place.current!;
    const hearing = new AbortController();
    let event: Event | null = null;
    const hear = (names: string, act: (heard: Event) => void, where: EventTarget = here) =>
      names.split(' ').forEach((name) => where.addEventListener(name, act, { signal: hearing.signal }));
    const isEnter = (heard: Event) =>
      heard.target instanceof HTMLInputElement && (heard as KeyboardEvent).key === 'Enter';
    hear('focusin click', want);
    hear('click', (heard) => (event = heard));
    hear('keydown', (heard) => isEnter(heard) && (event = heard));
    hear('input', () => (event = null));
    hear('pointerdown compositionstart', () => setBusy(true));
    hear('compositionend', () => setBusy(false));
    // The click that is made of it comes after it.
    hear('pointerup pointercancel', () => setTimeout(() => setBusy(false)), window);
    return () => {
      hearing.abort();
      const field = here.querySelector('input');
      const caret = [field?.selectionStart ?? null, field?.selectionEnd ?? null] as const;
      doneRef.current = { held: here.contains(document.activeElement), caret, event };
    };
  }, [doneRef, want, setBusy]);
  return (
    <span ref={place} style={contents}>
      {children}
    </span>
  );
};

/** What a stand-in stood for: it has what was done to the stand-in. */
export const TakingOver = ({ doneRef, children }: Pick<StandingInProps, 'doneRef' | 'children'>) => {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const was = doneRef.current;
    doneRef.current = null;
    const here = place.current!.querySelector<HTMLElement>('button, input');
    if (!was || !here) return;
    const { held, caret, event } = was;
    if (held) here.focus({ preventScroll: true });
    if (held && here instanceof HTMLInputElement) here.setSelectionRange(...caret);
    // Once it has taken notice of the keyboard being there.
    if (event) setTimeout(() => here.dispatchEvent(new (event.constructor as typeof Event)(event.type, event)));
  }, [doneRef]);
  return (
    <span ref={place} style={contents}>
      {children}
    </span>
  );
};
