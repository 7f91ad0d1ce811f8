import type { Point } from './arrange.ts';
import type { Task } from './arrange.worker.ts';

interface Asked {
  /** Fails when the worker does; is never told of once it was ended. */
  points: Promise<Record<string, Point>>;
  /** Ends it at once. */
  end: () => void;
}

const begin = () => new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });

let spare: Worker | undefined;
let ahead: { of: unknown; layout: Task['layout']; asked: Asked } | undefined;

/** Has a worker at hand that arranges: it takes about as long to begin as to arrange a small picture. */
export const prepareArranger = (): void => {
  spare ??= begin();
};

/** Arranges beside the page. */
export const arrangeAside = (task: Task): Asked => {
  const mine = spare ?? begin();
  spare = undefined;
  let isOver = false;
  const end = () => {
    if (!isOver) mine.terminate();
    isOver = true;
  };
  const points = new Promise<Record<string, Point>>((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<Record<string, Point>>) => {
      if (spare) end();
      else spare = mine;
      isOver = true;
      resolve(data);
    };
    mine.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
  });
  mine.postMessage(task);
  return { points, end };
};

/** Begins to arrange what will be asked for as soon as there is a picture to put it in. */
export const arrangeAhead = (of: unknown, task: Task): void => {
  const before = takeAhead(of, task.layout);
  const asked = before ?? arrangeAside(task);
  // Whoever takes it is told of what fails.
  asked.points.catch(() => undefined);
  ahead = { of, layout: task.layout, asked };
};

/** What was begun for these in this layout, once; what was begun for others ends. */
export const takeAhead = (of: unknown, layout: Task['layout']): Asked | undefined => {
  const taken = ahead;
  ahead = undefined;
  if (taken && taken.of === of && taken.layout === layout) return taken.asked;
  taken?.asked.end();
  return undefined;
};
