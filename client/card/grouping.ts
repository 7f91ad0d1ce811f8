import { create } from 'zustand';

export type Grouping = 'link' | 'kind';

/** What links are put together by on every card: as it was chosen last. */
export const useGrouping = create<{ by: Grouping }>()(() => ({ by: 'link' }));
