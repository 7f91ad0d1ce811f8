import { dataZh } from './data-zh.ts';
import { editingZh } from './editing-zh.ts';
import { gapsZh } from './gaps-zh.ts';
import { mapZh } from './map-zh.ts';
import { matrixZh } from './matrix-zh.ts';
import { overviewZh } from './overview-zh.ts';
import { pathsZh } from './paths-zh.ts';
import { peopleZh } from './people-zh.ts';
import { policyZh } from './policy-zh.ts';
import { sameZh } from './same-zh.ts';
import { toldZh } from './told-zh.ts';
import { twinZh } from './twin-zh.ts';

/** What only pages other than the network say, and what of the network is not there at first, such as the search for paths: it comes with them. */
export const pagesZh = {
  atlas: mapZh,
  table: matrixZh,
  finding: gapsZh,
  glance: overviewZh,
  reading: policyZh,
  exchange: dataZh,
  letIn: peopleZh,
  same: sameZh,
  ways: pathsZh,
  editing: editingZh,
  told: toldZh,
  twin: twinZh,
};

export type PageWords = typeof pagesZh;
