import { outlineOf } from '../../json/outline.ts';
import type { NetworkFormat } from '../network.ts';
import { readNodeLink } from './read.ts';
import { writeNodeLink } from './write.ts';

/** JSON with a list of nodes and one of links: NetworkX, D3 and many others. */
export const nodeLink: NetworkFormat = {
  name: 'node-link',
  title: 'Node-link JSON',
  endings: ['json'],
  mediaType: 'application/json',
  recognises: (beginning) => {
    const outline = outlineOf(beginning);
    const isCytoscape = outline.has('elements') || outline.has('nodes.0.data') || outline.has('edges.0.data');
    // NetworkX says three things before the nodes, of which the last may be long.
    const isNetworkX = ['directed', 'multigraph', 'graph'].every((name) => outline.has(name));
    return !isCytoscape && (isNetworkX || ['nodes', 'links', 'edges'].some((name) => outline.get(name) === 'list'));
  },
  read: readNodeLink,
  write: writeNodeLink,
  leavesOut: [],
};
