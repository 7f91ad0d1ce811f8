import { Button, SegmentedControl, Skeleton, Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { entityLinks, ontology } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { grouped } from './grouped.ts';
import { useGrouping, type Grouping } from './grouping.ts';
import { KindGroups } from './KindGroups.tsx';
import { LinkGroup } from './LinkGroup.tsx';
import classes from './card.module.css';

/** The links of an entity by kind and direction, or its neighbours by kind, a page at a time. */
export const LinkList = ({ id }: { id: string }) => {
  const words = useWords();
  const known = useQuery(ontology).data;
  const { by } = useGrouping();
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(entityLinks(id));
  if (isError) return <Failed retry={() => void refetch()} />;
  const links = data?.pages.flatMap((page) => page?.nodes ?? []);
  const total = data?.pages[0]?.totalCount ?? 0;
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {words.links}{' '}
        <span className={classes.count}>
          {links && links.length < total ? words.linksShown(links.length, total) : total}
        </span>
      </Title>
      {!links || !known ? (
        <Stack gap={8}>
          <Skeleton height={12} width="30%" />
          <Skeleton height={14} width="80%" />
          <Skeleton height={14} width="70%" />
        </Stack>
      ) : links.length === 0 ? (
        <p className={classes.dimmed}>{words.noLinks}</p>
      ) : (
        <Stack gap={12}>
          <SegmentedControl
            size="xs"
            className={classes.grouping}
            aria-label={words.grow.grouping}
            value={by}
            onChange={(value) => useGrouping.setState({ by: value as Grouping })}
            data={[
              { value: 'link', label: words.grow.byLink },
              { value: 'kind', label: words.grow.byKind },
            ]}
          />
          {by === 'kind' ? (
            <KindGroups id={id} links={links} ontology={known} />
          ) : (
            grouped(links, id, known.linkKinds).map((group) => (
              <LinkGroup key={`${group.kind.name} ${group.direction}`} group={group} />
            ))
          )}
        </Stack>
      )}
      {hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          mt={10}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </section>
  );
};
