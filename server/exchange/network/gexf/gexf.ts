import type { NetworkFormat } from '../network.ts';
import { rootOf } from '../xml-element.ts';
import { lostInXml } from '../xml-write.ts';
import { readGexf } from './read.ts';
import { writeGexf } from './write.ts';

export const gexf: NetworkFormat = {
  name: 'gexf',
  title: 'GEXF',
  endings: ['gexf'],
  mediaType: 'application/gexf+xml',
  recognises: (beginning) => rootOf(beginning) === 'gexf',
  read: readGexf,
  write: writeGexf,
  leavesOut: ['what is said of the network as a whole, but for its title and its sources', ...lostInXml],
};
