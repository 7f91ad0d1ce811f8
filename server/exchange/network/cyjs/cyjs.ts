import { outlineOf } from '../../json/outline.ts';
import type { NetworkFormat } from '../network.ts';
import { readCyjs } from './read.ts';
import { writeCyjs } from './write.ts';

/** JSON of Cytoscape and of cytoscape.js. */
export const cyjs: NetworkFormat = {
  name: 'cyjs',
  title: 'Cytoscape JSON',
  endings: ['cyjs', 'json'],
  mediaType: 'application/json',
  recognises: (beginning) => {
    const outline = outlineOf(beginning);
    return (
      ['elements', 'target_cytoscapejs_version'].some((name) => outline.has(name)) ||
      ['0.data', 'nodes.0.data', 'edges.0.data'].some((path) => outline.get(path) === 'object')
    );
  },
  read: readCyjs,
  write: writeCyjs,
  leavesOut: [],
};
