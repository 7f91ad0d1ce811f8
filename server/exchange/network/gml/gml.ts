import type { NetworkFormat } from '../network.ts';
import { readGml } from './read.ts';
import { writeGml } from './write.ts';

/** GML (Himsolt 1997) with the dialects of NetworkX, igraph, Gephi, yEd and Cytoscape. */
export const gml: NetworkFormat = {
  name: 'gml',
  title: 'GML',
  endings: ['gml'],
  mediaType: 'text/x-gml',
  recognises: (beginning) => {
    const text = beginning.replace(/^\uFEFF?(?:\s+|#.*)*/, '');
    return /^[A-Za-z_]\w*\s/.test(text) && /(?:^|[\s\]"])graph\s*\[/.test(text);
  },
  read: readGml,
  write: writeGml,
  leavesOut: ['infinite numbers in lists of lists'],
};
