import { outlineOf } from '../../json/outline.ts';
import type { NetworkFormat } from '../network.ts';
import { readVosviewer } from './read.ts';
import { writeVosviewer } from './write.ts';

/** JSON of VOSviewer and VOSviewer Online. */
export const vosviewer: NetworkFormat = {
  name: 'vosviewer',
  title: 'VOSviewer JSON',
  endings: ['json'],
  mediaType: 'application/json',
  recognises: (beginning) => {
    const outline = outlineOf(beginning);
    return ['items', 'links', 'clusters'].some((name) => outline.get(`network.${name}`) === 'list');
  },
  read: readVosviewer,
  write: writeVosviewer,
  leavesOut: [
    'the direction of links',
    'ids, kinds and attributes of links',
    'which node a node stands in',
    'attributes of nodes that are no numbers, but url and description',
    'attributes of the network, but title and description',
  ],
};
