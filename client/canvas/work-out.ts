import type { CollectionReturnValue, Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';

/** What Cytoscape has and its types do not tell. */
interface Hidden {
  renderer(): { flushRenderedStyleQueue?: () => void };
}

/** Works out at once how these look, which would else be put off to the next frame, for all of a large picture together. */
export const workOut = (cy: Core, some: readonly (SingularElementReturnValue | NodeSingular)[] = []): void => {
  for (const one of some) (one as unknown as { cleanStyle(): CollectionReturnValue }).cleanStyle();
  (cy as unknown as Hidden).renderer().flushRenderedStyleQueue?.();
};
