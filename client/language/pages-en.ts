import { dataEn } from './data-en.ts';
import { editingEn } from './editing-en.ts';
import { gapsEn } from './gaps-en.ts';
import { mapEn } from './map-en.ts';
import { matrixEn } from './matrix-en.ts';
import { overviewEn } from './overview-en.ts';
import { pathsEn } from './paths-en.ts';
import { peopleEn } from './people-en.ts';
import { policyEn } from './policy-en.ts';
import { sameEn } from './same-en.ts';
import { toldEn } from './told-en.ts';
import { twinEn } from './twin-en.ts';
import type { PageWords } from './pages-zh.ts';

export const pagesEn: PageWords = {
  atlas: mapEn,
  table: matrixEn,
  finding: gapsEn,
  glance: overviewEn,
  reading: policyEn,
  exchange: dataEn,
  letIn: peopleEn,
  same: sameEn,
  ways: pathsEn,
  editing: editingEn,
  told: toldEn,
  twin: twinEn,
};
