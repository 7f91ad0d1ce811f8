import { useEffect, useState } from 'react';
import { point } from '../store/store.ts';
import type { Run } from './segments.ts';

/** What is pointed at, where on the paper, and which of the entities there. */
export interface Pointed {
  run: Run;
  box: { left: number; top: number; width: number; height: number };
  at: number;
  byKey: boolean;
}

/** A mouse that only passes over a word opens nothing, and has time to reach what it opened. */
const delay = { open: 220, close: 200 };

/** The line of the words that is under the mouse, or their first. */
const boxOf = (element: HTMLElement, y?: number): Pointed['box'] => {
  const paper = element.closest('article')!.getBoundingClientRect();
  const lines = [...element.getClientRects()];
  const line = lines.find(({ top, bottom }) => y !== undefined && top <= y && y <= bottom) ?? lines[0]!;
  return { left: line.left - paper.left, top: line.top - paper.top, width: line.width, height: line.height };
};

type Change = (change: (pointed: Pointed | null) => Pointed | null) => void;

const handlers = (change: Change) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);
  const soon = (next: Pointed | null, wait: number) => {
    stay();
    timer = setTimeout(() => change(() => next), wait);
  };
  return {
    stay,
    over: (run: Run, element: HTMLElement, y: number) =>
      soon({ run, box: boxOf(element, y), at: 0, byKey: false }, delay.open),
    leave: () => soon(null, delay.close),
    at: (run: Run, element: HTMLElement) => {
      stay();
      change(() => ({ run, box: boxOf(element), at: 0, byKey: true }));
    },
    close: () => {
      stay();
      change(() => null);
    },
    /** To the next entity that the same words speak of. */
    turn: (by: number) =>
      change(
        (pointed) =>
          pointed && {
            ...pointed,
            at: (pointed.at + by + pointed.run.mentions.length) % pointed.run.mentions.length,
          },
      ),
  };
};

export type Pointing = ReturnType<typeof handlers>;

/** What the mouse or the keyboard points at in the text; other views are told. */
export const usePointing = (): [Pointed | null, Pointing] => {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [pointing] = useState(() => handlers(setPointed));
  const id = pointed?.run.mentions[pointed.at]?.entity.id ?? null;
  useEffect(() => {
    point(id);
    return () => point(null);
  }, [id]);
  return [pointed, pointing];
};
