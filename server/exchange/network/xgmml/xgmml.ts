import type { NetworkFormat } from '../network.ts';
import { rootOf } from '../xml-element.ts';
import { readXgmml } from './read.ts';

/** Only read: what Cytoscape takes back is better said in GraphML or in its own formats of today. */
export const xgmml: NetworkFormat = {
  name: 'xgmml',
  title: 'XGMML',
  endings: ['xgmml'],
  mediaType: 'application/xml',
  recognises: (beginning) => rootOf(beginning) === 'graph',
  read: readXgmml,
  write: null,
  leavesOut: [],
};
