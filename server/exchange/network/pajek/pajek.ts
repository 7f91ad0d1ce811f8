import type { NetworkFormat } from '../network.ts';
import { readPajek } from './read.ts';
import { writePajek } from './write.ts';

/** Pajek, as its manual describes the files that it reads and saves. */
export const pajek: NetworkFormat = {
  name: 'pajek',
  title: 'Pajek',
  endings: ['net', 'paj', 'mat'],
  mediaType: 'text/x-pajek',
  recognises: (beginning) =>
    /^\*\s*(?:network|vertices|partition|vector)\b/i.test(beginning.replace(/^\uFEFF?(?:\s+|%.*)*/, '')),
  read: readPajek,
  write: writePajek,
  leavesOut: [
    'ids (nodes are numbered from 1)',
    'attributes of nodes other than x, y, z, shape, time and colours and sizes by their names in Pajek',
    'attributes and ids of links',
    'parents',
    'attributes of the network',
    'equal labels (the id is added to all but the first), and that there is none (the id is shown)',
    'that a link has no weight (it gets 1)',
    'the order of links with and without direction',
  ],
};
