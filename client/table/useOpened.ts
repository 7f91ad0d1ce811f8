import { useMemo, useState } from 'react';
import { useView } from '../store/store.ts';
import { keysTo, rowsOf } from './opened.ts';
import type { Branch } from './outline.ts';

/** Groups are open at first; when something is looked for, kinds as well, so that what is found is seen. */
const atFirst = ({ is }: Branch, finding: boolean) => is === 'group' || (finding && is === 'kind');

/** The lines of an outline, and what of it a person has opened and closed, apart for what is looked for. */
export const useOpened = (branches: readonly Branch[], finding: boolean) => {
  const [changed, setChanged] = useState<Record<string, boolean>>({});
  const selected = useView((view) => view.selected);
  const own = (key: string) => `${finding} ${key}`;
  const isOpen = (branch: Branch) => changed[own(branch.key)] ?? atFirst(branch, finding);
  const rows = useMemo(
    () => rowsOf(branches, (branch) => changed[`${finding} ${branch.key}`] ?? atFirst(branch, finding)),
    [branches, changed, finding],
  );
  const set = (keys: readonly string[], open: boolean) =>
    setChanged((before) => ({ ...before, ...Object.fromEntries(keys.map((key) => [own(key), open])) }));

  // What is selected anywhere is not left in a closed piece.
  const [laid, setLaid] = useState<string | null>(null);
  if (selected !== laid) {
    setLaid(selected);
    if (selected !== null) set(keysTo(branches, selected), true);
  }

  return { rows, toggle: (branch: Branch) => set([branch.key], !isOpen(branch)) };
};
