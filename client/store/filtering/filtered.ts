import type { Filter, FilterName } from '../filter.ts';
import { byLinks, byNear, byWeight } from './by-links.ts';
import { byConfidence, byKind, byLayer, byLinkKind, byOrigin, bySource, byStatus, byYear } from './by-property.ts';
import { byAround, byCore, byLargest } from './by-shape.ts';
import type { Keep, Part } from './part.ts';

const keeps: Readonly<Record<FilterName, Keep>> = {
  kind: byKind,
  linkKind: byLinkKind,
  status: byStatus,
  origin: byOrigin,
  confidence: byConfidence,
  layer: byLayer,
  source: bySource,
  year: byYear,
  near: byNear,
  links: byLinks,
  weight: byWeight,
  core: byCore,
  around: byAround,
  largest: byLargest,
};

/** How much one filter of the stack hides of what those before it have left. */
export interface Hidden {
  entities: number;
  links: number;
}

/** What a stack of filters leaves, and what each of them hides. */
export const filtered = (whole: Part, filters: readonly Filter[]): { part: Part; hidden: readonly Hidden[] } => {
  let part = whole;
  const hidden = filters.map(({ name, values, off }): Hidden => {
    if (off) return { entities: 0, links: 0 };
    const left = keeps[name](part, values, whole);
    const gone = {
      entities: part.entities.length - left.entities.length,
      links: part.links.length - left.links.length,
    };
    part = left;
    return gone;
  });
  return { part, hidden };
};
