import { ActionIcon, Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { card } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { select, useView } from '../store/store.ts';
import { Absent } from './Absent.tsx';
import { EntityCard } from './EntityCard.tsx';
import { LinkCard } from './LinkCard.tsx';
import classes from './card.module.css';

const Content = ({ id, inPicture }: { id: string; inPicture: boolean }) => {
  const words = useWords();
  const { data, isPending, isError, refetch } = useQuery(card(id));
  if (isPending)
    return (
      <Stack gap={12} pt={6} role="status">
        <VisuallyHidden>{words.loading}</VisuallyHidden>
        <Skeleton height={12} width="40%" />
        <Skeleton height={22} width="80%" />
        <Skeleton height={12} />
        <Skeleton height={12} width="90%" />
      </Stack>
    );
  if (isError) return <Failed retry={() => void refetch()} />;
  if (!data || data.__typename === 'Source') return <Failed sentence={words.notThere(id)} />;
  return (
    <>
      <Absent ids={data.__typename === 'Link' ? [data.from.id, data.to.id] : [id]} inPicture={inPicture} />
      {data.__typename === 'Link' ? <LinkCard link={data} /> : <EntityCard entity={data} />}
    </>
  );
};

/** What is known of the selected entity or link; beside the picture, or a sheet where there is no room. */
export const CardPanel = ({ inPicture }: { inPicture: boolean }) => {
  const words = useWords();
  const selected = useView((view) => view.selected);
  const [tall, setTall] = useState(false);
  if (selected === null) return null;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    select(null);
    document.querySelector<HTMLElement>('[role=application]')?.focus();
  };
  return (
    <aside
      id="card"
      className={classes.panel}
      data-tall={tall || undefined}
      aria-label={words.card}
      tabIndex={-1}
      onKeyDown={escape}
    >
      <Group className={classes.tools} gap={4}>
        <ActionIcon
          className={classes.grow}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={tall ? words.shorter : words.taller}
          onClick={() => setTall(!tall)}
        >
          {tall ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.close} onClick={() => select(null)}>
          <X size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes.scroll} key={selected}>
        <Content id={selected} inPicture={inPicture} />
      </div>
    </aside>
  );
};
