import { outlineOf } from '../../json/outline.ts';
import type { NetworkFormat } from '../network.ts';
import { readJgf } from './read.ts';
import { writeJgf } from './write.ts';

/** JSON Graph Format, versions 1 and 2. */
export const jgf: NetworkFormat = {
  name: 'jgf',
  title: 'JSON Graph Format',
  endings: ['jgf', 'json'],
  mediaType: 'application/vnd.jgf+json',
  recognises: (beginning) => {
    const outline = outlineOf(beginning);
    // NetworkX has a "graph" too, beside the nodes.
    const isBeside = ['directed', 'multigraph', 'nodes', 'edges', 'links'].some((name) => outline.has(name));
    return !isBeside && (outline.get('graph') === 'object' || outline.get('graphs.0') === 'object');
  },
  read: readJgf,
  write: writeJgf,
  leavesOut: [],
};
