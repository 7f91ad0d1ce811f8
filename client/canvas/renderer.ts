import type { Core, SingularElementReturnValue } from 'cytoscape';

/** What Cytoscape's renderer has and its types do not tell. */
export interface Renderer {
  NODE: number;
  canvasWidth: number;
  canvasHeight: number;
  data: { contexts: CanvasRenderingContext2D[]; canvases: HTMLCanvasElement[]; canvasNeedsRedraw: boolean[] };
  render(options?: { forcedContext?: unknown }): void;
  redraw(): void;
  redrawHint(what: string, isDirty: boolean): void;
  getPixelRatio(): number;
  getCachedZSortedEles(): { nondrag: ArrayLike<SingularElementReturnValue> };
  drawElement(context: CanvasRenderingContext2D, element: SingularElementReturnValue): void;
  /** By name; each draws the path of itself, and keeps with its node what it works out. */
  nodeShapes: Record<string, { draw(pen: CanvasRenderingContext2D, ...place: readonly unknown[]): void }>;
}

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer();

/** Asks for a new drawing of everything; without a page there is nothing to draw. */
export const redraw = (cy: Core): void => {
  const renderer: Partial<Renderer> = rendererOf(cy);
  renderer.redrawHint?.('eles', true);
  renderer.redraw?.();
};
