import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { gapFacts } from '../api/gap-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import type { GapList } from '../store/gaps.ts';
import { useView } from '../store/store.ts';
import { askedOf } from './asked.ts';
import { Finding } from './Finding.tsx';
import { focusFinding } from './focus.ts';
import { Turning } from './Turning.tsx';
import classes from './finding.module.css';

interface FindingPageProps {
  id: string;
  list: GapList;
  previous: string | null;
  next: string | null;
  look: (id: string) => void;
  leave: () => void;
}

const isWriting = ({ target }: KeyboardEvent) => (target as HTMLElement).matches('input, textarea, select');

const Content = ({ id, list }: Pick<FindingPageProps, 'id' | 'list'>) => {
  const words = useWords();
  const { data, isPending, isError, refetch } = useQuery(gapFacts(id, askedOf(list).layers));
  if (isPending)
    return (
      <Stack gap={14} pt={6} role="status">
        <VisuallyHidden>{words.loading}</VisuallyHidden>
        <Skeleton height={12} width="30%" />
        <Skeleton height={24} width="90%" />
        <Skeleton height={64} />
        <Skeleton height={12} width="80%" />
      </Stack>
    );
  if (isError) return <Failed retry={() => void refetch()} />;
  return data ? <Finding gap={data} /> : <Failed sentence={words.finding.gone(id)} />;
};

/** The finding that is looked at, and the ways to the ones beside it. */
export const FindingPage = ({ id, list, previous, next, look, leave }: FindingPageProps) => {
  const { finding: words } = useWords();
  const selected = useView((view) => view.selected);
  const page = useRef<HTMLElement>(null);
  useEffect(() => void page.current?.scrollTo(0, 0), [id]);
  const before = useRef(selected);
  // The card that was opened from here has been closed.
  useEffect(() => {
    if (before.current !== null && selected === null && document.activeElement === document.body) focusFinding();
    before.current = selected;
  }, [selected]);

  const press = (event: KeyboardEvent) => {
    if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { j: next, k: previous }[event.key];
    if (to) look(to);
    else if (event.key === 'Escape') leave();
    else if (to === undefined) return;
    event.stopPropagation();
  };
  return (
    <section ref={page} id="finding" className={classes.page} tabIndex={-1} aria-label={words.one} onKeyDown={press}>
      <Turning {...{ previous, next, look, leave }} />
      <article className={classes.article}>
        <Content key={id} id={id} list={list} />
      </article>
    </section>
  );
};
