import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const source = (path: string) => file(`cytoscape/src/${path}`);

const entry = source('index.mjs');

/** What stands in place of a module: of its parts only those that Cytoscape itself or the picture calls for. */
const instead: ReadonlyMap<string, string> = new Map([
  [source('collection/algorithms/index.mjs'), "import search from './bfs-dfs.mjs'; export default { ...search };"],
  [
    source('extensions/layout/index.mjs'),
    "import none from './null.mjs'; import preset from './preset.mjs';" +
      " export default [{ name: 'null', impl: none }, { name: 'preset', impl: preset }];",
  ],
  [source('extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs'), 'export default {};'],
  // Names of data with a dot are paths to it; without this they are names like others.
  [file('lodash/toPath.js'), 'export default () => false;'],
  [file('lodash/get.js'), 'export default undefined;'],
  [file('lodash/set.js'), 'export default undefined;'],
]);

/**
 * Builds Cytoscape from its own sources without its layouts, algorithms and WebGL, all of which have others in their
 * place here: a quarter less to fetch before the first picture.
 */
export const leanCytoscape = (): Plugin => {
  const left = new Set(instead.keys());
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'cytoscape' ? entry : null),
    load: (id) => {
      left.delete(id);
      return instead.get(id) ?? null;
    },
    buildEnd(error) {
      if (!error && left.size > 0)
        this.error(`Cytoscape's sources have changed, see lean-cytoscape.ts: ${[...left].join(', ')}`);
    },
  };
};
