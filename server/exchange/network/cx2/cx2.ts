import { outlineOf } from '../../json/outline.ts';
import type { NetworkFormat } from '../network.ts';
import { readCx2 } from './read.ts';
import { writeCx2 } from './write.ts';

/** Cytoscape Exchange format 2, of NDEx and Cytoscape. */
export const cx2: NetworkFormat = {
  name: 'cx2',
  title: 'CX2',
  endings: ['cx2', 'cx'],
  mediaType: 'application/json',
  recognises: (beginning) => {
    const outline = outlineOf(beginning);
    return outline.has('0.CXVersion') || outline.has('0.numberVerification');
  },
  read: readCx2,
  write: writeCx2,
  leavesOut: [
    'values that are null, and lists with values of several types',
    'that a link has no id: each has a number',
    'types of attributes whose values are of several types: they are text',
  ],
};
