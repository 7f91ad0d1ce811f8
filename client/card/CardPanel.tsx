import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { card } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Panel } from '../panel/Panel.tsx';
import { select, useView } from '../store/store.ts';
import { Absent } from './Absent.tsx';
import { BackToPaths } from './BackToPaths.tsx';
import { EntityCard } from './EntityCard.tsx';
import { LinkCard } from './LinkCard.tsx';

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

const toPicture = () => document.querySelector<HTMLElement>('[role=application]')?.focus();

/** What is known of the selected entity or link. */
export const CardPanel = ({ inPicture }: { inPicture: boolean }) => {
  const words = useWords();
  const selected = useView((view) => view.selected);
  if (selected === null) return null;
  return (
    <Panel id="card" label={words.card} close={() => select(null)} back={toPicture} content={selected}>
      <BackToPaths />
      <Content id={selected} inPicture={inPicture} />
    </Panel>
  );
};
