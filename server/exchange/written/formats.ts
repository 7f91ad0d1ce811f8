import { cx2 } from '../network/cx2/cx2.ts';
import { cyjs } from '../network/cyjs/cyjs.ts';
import { gexf } from '../network/gexf/gexf.ts';
import { gml } from '../network/gml/gml.ts';
import { graphml } from '../network/graphml/graphml.ts';
import { jgf } from '../network/jgf/jgf.ts';
import { jsonLd } from '../network/json-ld/json-ld.ts';
import type { NetworkFormat, WriteNetwork } from '../network/network.ts';
import { nodeLink } from '../network/node-link/node-link.ts';
import { pajek } from '../network/pajek/pajek.ts';
import { sif } from '../network/sif.ts';
import { vosviewer } from '../network/vosviewer-json/vosviewer.ts';

/** A format that the graph is written in. */
export interface WrittenFormat extends Pick<NetworkFormat, 'name' | 'title' | 'mediaType' | 'leavesOut'> {
  /** What its files end with, and those of no other format. */
  ending: string;
  write: WriteNetwork;
}

type Written = Pick<NetworkFormat, 'name' | 'title' | 'mediaType' | 'leavesOut' | 'endings' | 'write'>;

const written = (format: Written, [ending = ''] = format.endings): WrittenFormat => {
  if (!format.write) throw new Error(`${format.name} is not written`);
  return { ...format, write: format.write, ending };
};

/** A format that has no place for attributes of links has none for what they rest on. */
const withoutEvidence = (format: WrittenFormat): WrittenFormat => ({
  ...format,
  leavesOut: ['evidence and sources', ...format.leavesOut],
});

/** Where several formats have one ending, the one that loses nothing has it. */
export const writtenFormats: readonly WrittenFormat[] = [
  ...[graphml, gexf, gml, cyjs, cx2, jgf, nodeLink, jsonLd].map((format) => written(format)),
  ...[written(pajek), written(sif), written(vosviewer, ['vosviewer.json'])].map(withoutEvidence),
];

/** The format that a file of this name has by its ending. */
export const formatOfFile = (name: string): WrittenFormat | undefined =>
  writtenFormats
    .filter(({ ending }) => name.toLowerCase().endsWith(`.${ending}`))
    .toSorted((a, b) => b.ending.length - a.ending.length)[0];
