import { lazy } from 'react';
import type { FilterKind } from '../filter-kind.ts';
import { listed } from '../ofChoices.tsx';

/** What has to do with places or fields. */
export const near: FilterKind = {
  first: () => [],
  isReady: (values) => values.length > 0,
  says: (values, telling) =>
    telling.words.filters.near(listed(values.map(telling.nameOf), telling, telling.words.filters.or)),
  Editor: lazy(async () => ({ default: (await import('../NearEditor.tsx')).NearEditor })),
};
