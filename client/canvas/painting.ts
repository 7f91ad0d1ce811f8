import type { Core, SingularElementReturnValue } from 'cytoscape';
import { inSlices } from './slices.ts';

/** What Cytoscape's renderer has and its types do not tell. */
interface Renderer {
  NODE: number;
  canvasWidth: number;
  canvasHeight: number;
  data: { contexts: CanvasRenderingContext2D[]; canvases: HTMLCanvasElement[]; canvasNeedsRedraw: boolean[] };
  render(options?: { forcedContext?: unknown }): void;
  redraw(): void;
  redrawHint(what: string, isDirty: boolean): void;
  getPixelRatio(): number;
  getCachedZSortedEles(): { nondrag: ArrayLike<SingularElementReturnValue> };
  drawElements(context: CanvasRenderingContext2D, elements: readonly SingularElementReturnValue[]): void;
}

interface Looked {
  zoom: number;
  pan: { x: number; y: number };
}

/** It rests when it has not moved for so long, in milliseconds. */
const rest = 140;

// Not in Cytoscape's own scratchpad: to write there makes it look at the style of all elements.
/** Large pictures that are being filled or placed, and shown when that is done. */
const busy = new WeakSet<Core>();

/** Ids of what is left of a large picture, while the rest is still to be taken out of it. */
const left = new WeakMap<Core, ReadonlySet<string>>();

const redraw = (cy: Core) => {
  const renderer = (cy as unknown as { renderer(): Partial<Renderer> }).renderer();
  renderer.redrawHint?.('eles', true);
  renderer.redraw?.();
};

/** Draws a large picture as it will be when all others are taken out of it, which takes longer. */
export const showLeft = async (cy: Core, ids: ReadonlySet<string>, signal: AbortSignal): Promise<void> => {
  const painted = new Promise<void>((resolve) => {
    cy.one('painted', () => resolve());
    signal.addEventListener('abort', () => resolve());
  });
  left.set(cy, ids);
  redraw(cy);
  await painted;
};

/** Shows nothing of what is done to a large picture until all is done. */
export const unseen = async <Result>(cy: Core, work: () => Promise<Result>): Promise<Result> => {
  busy.add(cy);
  try {
    return await work();
  } finally {
    if (!cy.destroyed()) {
      busy.delete(cy);
      left.delete(cy);
      redraw(cy);
    }
  }
};

const same = (a: Looked, b: Looked) => a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

/**
 * Draws in slices into an image of its own and shows that when it is complete. While the picture moves the image moves
 * with it, for which nothing has to be drawn. Returns what undoes it.
 */
export const paintGently = (cy: Core): (() => void) => {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { NODE, data } = renderer;
  const canvas = data.canvases[NODE]!;
  const usual = renderer.render;
  const copy = document.createElement('canvas');
  const pen = copy.getContext('2d', { willReadFrequently: true })!;
  const look = (): Looked => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  let shown = look();
  let timer = 0;
  let painting: AbortController | null = null;
  let again = false;

  const shift = () => {
    const { zoom, pan } = look();
    const scale = zoom / shown.zoom;
    const [x, y] = [pan.x - shown.pan.x * scale, pan.y - shown.pan.y * scale];
    canvas.style.transform = scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
  };

  const show = (from: Looked) => {
    const context = data.contexts[NODE]!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(copy, 0, 0);
    shown = from;
    shift();
    cy.emit('painted');
  };

  const paint = async () => {
    const from = look();
    const ratio = renderer.getPixelRatio();
    if (copy.width !== canvas.width || copy.height !== canvas.height)
      [copy.width, copy.height] = [canvas.width, canvas.height];
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, copy.width, copy.height);
    pen.setTransform(from.zoom * ratio, 0, 0, from.zoom * ratio, from.pan.x * ratio, from.pan.y * ratio);
    again = false;
    painting = new AbortController();
    const mine = painting;
    const ids = left.get(cy);
    const all = renderer.getCachedZSortedEles().nondrag;
    const done = await inSlices(
      ids ? Array.from(all).filter((element) => ids.has(element.id())) : all,
      (some) => {
        renderer.drawElements(
          pen,
          some.filter((element) => !element.removed()),
        );
        // What is only noted down would all be drawn at once at the end.
        pen.getImageData(0, 0, 1, 1);
      },
      mine.signal,
    );
    if (painting === mine) painting = null;
    if (!done || cy.destroyed()) return;
    show(from);
    if (again) void paint();
  };

  const ask = () => {
    const moved = !same(look(), shown);
    if (moved) {
      shift();
      painting?.abort();
      painting = null;
      clearTimeout(timer);
      timer = window.setTimeout(() => void paint(), rest);
    } else if (painting) again = true;
    else {
      clearTimeout(timer);
      timer = window.setTimeout(() => void paint());
    }
  };

  canvas.style.transformOrigin = '0 0';
  renderer.render = (options) => {
    const needed = data.canvasNeedsRedraw[NODE];
    // What is being dragged, and images for others, are drawn as ever.
    if (!options?.forcedContext) data.canvasNeedsRedraw[NODE] = false;
    usual.call(renderer, options);
    if (!options?.forcedContext && needed && !busy.has(cy)) ask();
  };
  return () => {
    clearTimeout(timer);
    painting?.abort();
    renderer.render = usual;
    canvas.style.transform = '';
    if (cy.destroyed()) return;
    renderer.redrawHint('eles', true);
    renderer.redraw();
  };
};
