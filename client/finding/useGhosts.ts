import { useMemo } from 'react';
import type { Ghost } from './ghost.ts';
import type { Finding } from './useFinding.ts';
import { useView } from '../store/store.ts';

const none: { ghosts: readonly Ghost[]; subjects: readonly string[] } = { ghosts: [], subjects: [] };

/** What a finding misses, as links to be drawn hollow, and what it is about. */
export const useGhosts = (finding: Finding | null | undefined) => {
  const language = useView((view) => view.language);
  return useMemo(() => {
    if (!finding) return none;
    const ghosts = finding.ghosts.map(({ kind, from, to, labelZh, labelEn }, at): Ghost => ({
      id: `${finding.id}:${at}`,
      kind,
      from,
      to,
      label: language === 'zh' ? labelZh : labelEn,
    }));
    const open = finding.status.state !== 'CLOSED';
    return { ghosts: open ? ghosts : [], subjects: finding.subjects.map(({ id }) => id) };
  }, [finding, language]);
};
