import type { Hidden } from '../store/filtering/filtered.ts';
import type { Shown } from '../store/shown.ts';

type ByFilter = Pick<Shown, 'byFilter'>;

/** How much all filters of the stack hide together. */
export const hiddenByFilters = ({ byFilter }: ByFilter): Hidden => ({
  entities: byFilter.reduce((sum, { entities }) => sum + entities, 0),
  links: byFilter.reduce((sum, { links }) => sum + links, 0),
});

/** Place of the filter that has taken the last entities away, where nothing is left; -1 where that was none. */
export const emptiedBy = ({ byFilter }: ByFilter): number => byFilter.findLastIndex(({ entities }) => entities > 0);
