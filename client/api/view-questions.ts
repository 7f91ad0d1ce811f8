import { queryOptions } from '@tanstack/react-query';
import {
  DeleteViewDocument,
  RenameViewDocument,
  SavedViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type RenameViewMutationVariables,
  type SavedViewLineFragment,
  type SavedViewsQuery,
  type SaveViewMutationVariables,
} from './operations.generated.ts';
import { request } from './request.ts';

/** What every question about saved views begins with. */
export const viewsKey = ['views'];

export type ViewLine = SavedViewLineFragment;

/** A saved view with its state; null where there is none with this id. */
export const savedView = (id: string) =>
  queryOptions({
    queryKey: [...viewsKey, 'one', id],
    queryFn: async ({ signal }) => (await request(SavedViewDocument, { id }, signal)).savedView,
  });

/** All saved views without their states, the newest first. */
export const savedViews = queryOptions({
  queryKey: [...viewsKey, 'list'],
  queryFn: async ({ signal }) => {
    const all: ViewLine[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: SavedViewsQuery['savedViews'] = (await request(SavedViewsDocument, { after }, signal))
        .savedViews;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  },
});

export const saveView = async (said: SaveViewMutationVariables) => (await request(SaveViewDocument, said)).saveView;
export const renameView = (said: RenameViewMutationVariables) => request(RenameViewDocument, said);
export const deleteView = (id: string) => request(DeleteViewDocument, { id });
