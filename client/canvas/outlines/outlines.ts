import type { Layout } from '../../store/picture.ts';
import type { Point } from '../arrange.ts';
import { placesOf } from '../belonging.ts';
import type { Elements } from '../elements.ts';
import { grouped } from '../layouts/linked.ts';
import { areaRound, type Outline, type Standing } from './outline.ts';
import { ringsOf } from './rings.ts';
import { gatheringsOf } from './gatherings.ts';

/** How outlines are called, in the language. */
export interface Naming {
  group: (name: string) => string;
  /** Of those that belong to no place. */
  placeless: string;
  /** Of a ring whose members have from so many to so many links. */
  ring: (least: number, most: number) => string;
}

type Outlining = (standing: readonly Standing[], elements: Elements, naming: Naming) => Outline[];

const headed = (area: ReturnType<typeof areaRound>, from: 'middle' | 'start') => ({
  ...area,
  head: { x: from === 'start' ? area.x1 : (area.x1 + area.x2) / 2, y: area.y1, from },
});

const columns: Outlining = (standing, _, { group }) =>
  [...grouped(standing, ({ mark }) => mark.group)].map(([name, members]) => ({
    id: name,
    label: group(name),
    form: 'area',
    ...headed(areaRound(members, { x: 58, top: 30, bottom: 44 }), 'middle'),
  }));

const rows: Outlining = (standing) =>
  [...grouped(standing, ({ mark }) => mark.kind)].map(([kind, members]) => ({
    id: kind,
    label: members[0]!.mark.kindLabel,
    form: 'area',
    ...headed(areaRound(members, { x: 56, top: 24, bottom: 42 }), 'start'),
  }));

const byLayout: Partial<Record<Layout, Outlining>> = {
  region: (standing, elements, { placeless }) => gatheringsOf(standing, placesOf(elements), placeless),
  concentric: (standing, _, { ring }) => ringsOf(standing, ring),
  layered: columns,
  matrix: rows,
};

/** What gathers entities as they stand now; who was dragged stands where a person wants, and counts for none. */
export const outlinesOf = (
  layout: Layout | undefined,
  elements: Elements,
  places: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
  naming: Naming,
): Outline[] => {
  const outlining = layout && byLayout[layout];
  if (!outlining) return [];
  const standing = elements.entities.flatMap((mark): Standing[] => {
    const at = pinned.has(mark.id) ? undefined : places.get(mark.id);
    return at ? [{ mark, at }] : [];
  });
  return outlining(standing, elements, naming);
};
