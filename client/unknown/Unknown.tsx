import { Fragment } from 'react';
import type { Network } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { become } from '../store/store.ts';
import { viewWithout } from '../store/without.ts';
import { namedShort } from './short.ts';
import { useUnknown } from './useUnknown.ts';

/** What the address says and nobody knows, and a way to take it out of the address; nothing where all is known. */
export const Unknown = ({ network }: { network: Network }) => {
  const { told: words } = useWords();
  const { unknown, unread } = useUnknown(network);
  if (unknown.length === 0) return null;
  const { named, more, all } = namedShort(unknown, unread);
  return (
    <span title={all}>
      {words.unknown(unknown.length)}
      {named.map((name, at) => (
        <Fragment key={at}>
          {at > 0 && words.and}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {more > 0 && words.more(more)}
      <Act word={words.takeOut} act={() => become((view) => viewWithout(view, unknown))} />
    </span>
  );
};
