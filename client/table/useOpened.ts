import { useMemo, useState } from 'react';
import { listAs, useView } from '../store/store.ts';
import { tableAtFirst } from '../store/table.ts';
import { keysTo, rowsOf } from './opened.ts';
import type { Branch } from './outline.ts';

/** Groups are open at first; when something is looked for, kinds as well, so that what is found is seen. */
const atFirst = ({ is }: Branch, finding: boolean) => is === 'group' || (finding && is === 'kind');

/**
 * The lines of an outline, and what of it is open. What a person opens and closes is part of the view; apart from it is
 * what was opened for a selection, and all that is turned while something is looked for.
 */
export const useOpened = (branches: readonly Branch[], finding: boolean) => {
  const turned = useView((view) => view.table?.turned ?? tableAtFirst.turned);
  const selected = useView((view) => view.selected);
  const [passing, setPassing] = useState<Record<string, boolean>>({});
  const isOpen = useMemo(() => {
    const other = new Set(finding ? [] : turned);
    return (branch: Branch) =>
      passing[`${finding} ${branch.key}`] ?? atFirst(branch, finding) !== other.has(branch.key);
  }, [turned, passing, finding]);
  const rows = useMemo(() => rowsOf(branches, isOpen), [branches, isOpen]);
  const pass = (keys: readonly string[], open: boolean | undefined) =>
    setPassing((before) => {
      const own = Object.fromEntries(keys.map((key) => [`${finding} ${key}`, open]));
      const all = Object.entries({ ...before, ...own });
      return Object.fromEntries(all.filter((entry): entry is [string, boolean] => entry[1] !== undefined));
    });

  // What is selected anywhere is not left in a closed piece.
  const [laid, setLaid] = useState<string | null>(null);
  if (selected !== laid) {
    setLaid(selected);
    if (selected !== null) pass(keysTo(branches, selected), true);
  }

  const toggle = (branch: Branch) => {
    const open = !isOpen(branch);
    if (finding) return pass([branch.key], open);
    pass([branch.key], undefined);
    const others = turned.filter((key) => key !== branch.key);
    listAs({ turned: open === atFirst(branch, false) ? others : [...others, branch.key] });
  };
  return { rows, toggle };
};
