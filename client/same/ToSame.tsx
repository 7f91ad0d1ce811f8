import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { allProposals, proposals } from '../api/same-questions.ts';
import { useWords } from '../language/words.ts';
import { sameId } from './Same.tsx';

const go = () => {
  const section = document.getElementById(sameId);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
};

/** How many pairs are to be decided, with the way there; nothing where there is none. */
export const ToSame = () => {
  const { same: words } = useWords();
  const open = useInfiniteQuery(proposals(allProposals)).data?.pages[0]?.totalCount ?? 0;
  if (open === 0) return null;
  return (
    <Button variant="light" size="compact-sm" onClick={go}>
      {words.toDecide(open)}
    </Button>
  );
};
