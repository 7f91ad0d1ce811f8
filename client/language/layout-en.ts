import type { layoutZh } from './layout-zh.ts';

export const layoutEn: typeof layoutZh = {
  choose: 'Layout',
  names: {
    force: 'By links',
    region: 'Gathered by region',
    concentric: 'Rings: most linked in the middle',
    layered: 'Columns: from places to policy',
    map: 'As on a map',
    matrix: 'Grid: by kind and number of links',
  },
  placeless: 'Belonging to no region or country',
  ring: (least, most) =>
    most === 0 ? 'No links' : `${least === most ? least : `${least}–${most}`} ${most === 1 ? 'link' : 'links'}`,
  release: (pinned) => `Release ${pinned} pinned ${pinned === 1 ? 'entity' : 'entities'}`,
  releaseMeans: 'What was dragged stays where it is; it bears a dot.',
};
