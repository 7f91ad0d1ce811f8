import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeShare, shares, type ShareLine } from '../api/share-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { Refused } from './Refused.tsx';
import { ShareRow } from './ShareRow.tsx';
import classes from './list.module.css';

const isOpen = ({ until, revokedAt }: ShareLine) => revokedAt === null && Date.parse(until) > Date.now();

/** What one has opened to whoever has a link, or, for administrators, what anybody has; each can be taken back. */
export const ShareList = () => {
  const { shared: words, kept } = useWords();
  const queries = useQueryClient();
  const [said, tell] = useState('');
  const { data, isError, refetch } = useQuery({ ...shares, refetchOnMount: 'always' });
  const revoke = useMutation({
    mutationFn: ({ id }: ShareLine) => revokeShare(id),
    networkMode: 'always',
    onMutate: () => tell(''),
    onSuccess: (_, { title }) => {
      tell(words.revokedOne(title));
      return queries.invalidateQueries(shares);
    },
  });
  const listed = (lines: readonly ShareLine[]) => (
    <ul className={classes.list}>
      {lines.map((share) => (
        <ShareRow key={share.id} share={share} isOpen={isOpen(share)} revoke={revoke} />
      ))}
    </ul>
  );
  const ended = data?.filter((share) => !isOpen(share)) ?? [];
  return (
    <>
      <p className={classes.number}>{words.listMeans}</p>
      <p role="status" className={classes.told}>
        {said || (data?.length === 0 && words.none + words.noneYet)}
      </p>
      <Refused error={revoke.error} away={kept.notDone} />
      {!data && (isError ? <Failed retry={() => void refetch()} /> : <Waiting />)}
      {listed(data?.filter(isOpen) ?? [])}
      {ended.length > 0 && (
        <details className={classes.ended}>
          <summary>{words.endedOnes(ended.length)}</summary>
          {listed(ended)}
        </details>
      )}
    </>
  );
};
