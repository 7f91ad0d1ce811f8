import type { NetworkFormat } from '../network.ts';
import { rootOf } from '../xml-element.ts';
import { lostInXml } from '../xml-write.ts';
import { readGraphml } from './read.ts';
import { writeGraphml } from './write.ts';

export const graphml: NetworkFormat = {
  name: 'graphml',
  title: 'GraphML',
  endings: ['graphml'],
  mediaType: 'application/graphml+xml',
  recognises: (beginning) => rootOf(beginning) === 'graphml',
  read: readGraphml,
  write: writeGraphml,
  leavesOut: lostInXml,
};
