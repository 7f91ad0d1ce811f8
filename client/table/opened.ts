import type { Branch } from './outline.ts';

/** A line of the outline, with its place among those beside it. */
export interface OutlineRow {
  key: string;
  branch: Branch;
  level: number;
  /** Null where nothing is inside. */
  open: boolean | null;
  position: number;
  size: number;
}

type IsOpen = (branch: Branch) => boolean;

/** The lines of an outline from the top, those inside an open piece below it. */
export const rowsOf = (branches: readonly Branch[], isOpen: IsOpen, level = 1): OutlineRow[] =>
  branches.flatMap((branch, at): OutlineRow[] => {
    const open = branch.count > 0 ? isOpen(branch) : null;
    const row = { key: branch.key, branch, level, open, position: at + 1, size: branches.length };
    return [row, ...(open ? rowsOf(branch.inside(), isOpen, level + 1) : [])];
  });

/** The line that another one is inside of; -1 at the top. */
export const above = (rows: readonly OutlineRow[], at: number): number =>
  rows.slice(0, at).findLastIndex(({ level }) => level < (rows[at]?.level ?? 0));

/** Keys of the pieces that have to be open for an entity to be seen. */
export const keysTo = (branches: readonly Branch[], entity: string): string[] => {
  for (const group of branches)
    for (const kind of group.inside())
      if (kind.inside().some((one) => one.entity === entity)) return [group.key, kind.key];
  return [];
};
