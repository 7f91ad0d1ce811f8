import { queryFrom } from '../store/address.ts';
import { startFrom } from '../store/picture.ts';
import { draw, listGaps, showAs, tabulate, type View } from '../store/view.ts';

/** Where what was imported can be seen: as a picture or a list of these entities, in the whole matrix, among all gaps. */
export const waysTo = (view: View, ids: readonly string[]) => {
  const started = draw(startFrom(ids))({ ...view, selected: null, added: undefined });
  const seen = [
    { way: 'inNetwork', path: '/network', as: showAs('picture')(started), has: ids.length > 0 },
    { way: 'inTable', path: '/network', as: showAs('list')(started), has: ids.length > 0 },
    { way: 'inMatrix', path: '/matrix', as: tabulate({ layers: 'all' })(view), has: true },
    { way: 'inGaps', path: '/gaps', as: listGaps({ layers: 'all' })(view), has: true },
  ] as const;
  return seen.filter(({ has }) => has).map(({ way, path, as }) => ({ way, href: `${path}${queryFrom(as)}` }));
};
