import type { Core } from 'cytoscape';
import { drawElement } from './plain.ts';
import { redraw, rendererOf } from './renderer.ts';
import { inSlices } from './slices.ts';
import { goingFrom, isUnseen } from './unseen.ts';

interface Looked {
  zoom: number;
  pan: { x: number; y: number };
}

/** It rests when it has not moved for so long, in milliseconds. */
const rest = 140;

/** To see that so many are really drawn takes longer than to draw a few more; looked at the clock as seldom. */
const together = 64;

/** What a person waits for has the main thread for so long at a time, in milliseconds. */
const waitedFor = 30;

const same = (a: Looked, b: Looked) => a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

/**
 * Draws in slices into an image of its own and shows that when it is complete. While the picture moves the image moves
 * with it, for which nothing has to be drawn. Returns what undoes it.
 */
export const paintGently = (cy: Core): (() => void) => {
  const renderer = rendererOf(cy);
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

  const paint = async (slice?: number) => {
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
    const going = goingFrom(cy);
    const done = await inSlices(
      renderer.getCachedZSortedEles().nondrag,
      (some) => {
        for (const element of some)
          if (!element.removed() && !going?.has(element.id())) drawElement(pen, element, renderer);
        // What is only noted down would all be drawn at once at the end.
        pen.getImageData(0, 0, 1, 1);
      },
      mine.signal,
      together,
      slice,
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

  const hurry = () => {
    painting?.abort();
    clearTimeout(timer);
    void paint(waitedFor);
  };

  cy.on('going', hurry);
  canvas.style.transformOrigin = '0 0';
  renderer.render = (options) => {
    const needed = data.canvasNeedsRedraw[NODE];
    // What is being dragged, and images for others, are drawn as ever.
    if (!options?.forcedContext) data.canvasNeedsRedraw[NODE] = false;
    usual.call(renderer, options);
    if (!options?.forcedContext && needed && !isUnseen(cy)) ask();
  };
  return () => {
    cy.off('going', hurry);
    clearTimeout(timer);
    painting?.abort();
    renderer.render = usual;
    canvas.style.transform = '';
    if (!cy.destroyed()) redraw(cy);
  };
};
