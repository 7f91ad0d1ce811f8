import { cx2 } from './cx2/cx2.ts';
import { cyjs } from './cyjs/cyjs.ts';
import { gexf } from './gexf/gexf.ts';
import { gml } from './gml/gml.ts';
import { graphml } from './graphml/graphml.ts';
import { jgf } from './jgf/jgf.ts';
import type { NetworkFormat } from './network.ts';
import { nodeLink } from './node-link/node-link.ts';
import { pajek } from './pajek/pajek.ts';
import { sif } from './sif.ts';
import { vosviewer } from './vosviewer-json/vosviewer.ts';
import { vosviewerMap } from './vosviewer-map.ts';
import { vosviewerNetwork } from './vosviewer-network.ts';
import { xgmml } from './xgmml/xgmml.ts';

/** Formats of networks that are read, those first whose beginning is least likely to be mistaken. */
export const networkFormats: readonly NetworkFormat[] = [
  graphml,
  gexf,
  xgmml,
  cx2,
  vosviewer,
  jgf,
  cyjs,
  nodeLink,
  gml,
  pajek,
  vosviewerMap,
  vosviewerNetwork,
  sif,
];
