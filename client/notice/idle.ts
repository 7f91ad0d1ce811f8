import { useEffect } from 'react';

/** Long enough for what follows one thing to begin, short enough to have all at hand before it is wanted or the server is gone. */
const restMs = 500;

let works: (() => void)[] = [];
let holding = 0;
let timer: ReturnType<typeof setTimeout>;

const begin = () => {
  const due = works;
  works = [];
  due.forEach((work) => ('requestIdleCallback' in window ? requestIdleCallback(work) : work()));
};

const rest = () => {
  clearTimeout(timer);
  if (holding === 0) timer = setTimeout(begin, restMs);
};

/** Holds back what is not wanted yet, until what it returns is called. */
export const hold = (): (() => void) => {
  holding += 1;
  clearTimeout(timer);
  return () => {
    holding -= 1;
    rest();
  };
};

/** Holds back what is not wanted yet, while this is so: it is being waited for something that is wanted now. */
export const useHold = (holds = true): void => useEffect(() => (holds ? hold() : undefined), [holds]);

/** Does what is not wanted yet, once all that is wanted is there and the page has nothing else to do. */
export const whenIdle = (work: () => void): void => {
  works.push(work);
  rest();
};
