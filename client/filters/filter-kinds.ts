import type { FilterName } from '../store/filter.ts';
import type { FilterKind } from './filter-kind.ts';
import { around } from './kinds/around.ts';
import { confidence } from './kinds/confidence.ts';
import { core } from './kinds/core.ts';
import { kind } from './kinds/kind.ts';
import { largest } from './kinds/largest.ts';
import { layer } from './kinds/layer.ts';
import { linkKind } from './kinds/link-kind.ts';
import { links } from './kinds/links.ts';
import { near } from './kinds/near.ts';
import { origin } from './kinds/origin.ts';
import { source } from './kinds/source.ts';
import { status } from './kinds/status.ts';
import { weight } from './kinds/weight.ts';
import { year } from './kinds/year.ts';

/** Every filter that there is. */
export const filterKinds: Readonly<Record<FilterName, FilterKind>> = {
  kind,
  linkKind,
  status,
  origin,
  confidence,
  layer,
  source,
  year,
  near,
  links,
  weight,
  core,
  around,
  largest,
};

/** In which set of the menu a filter stands. */
export const filterSets: Readonly<Record<'properties' | 'links' | 'shape', readonly FilterName[]>> = {
  properties: ['kind', 'status', 'year', 'origin', 'confidence', 'layer', 'source'],
  links: ['linkKind', 'near', 'links', 'weight'],
  shape: ['around', 'core', 'largest'],
};
