import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShareLine } from '../api/share-questions.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { useMay } from '../store/useMay.ts';
import classes from './list.module.css';

interface ShareRowProps {
  share: ShareLine;
  isOpen: boolean;
  revoke: UseMutationResult<unknown, Error, ShareLine>;
}

/** One share: of what, how much, by whom, until when. To take it back is asked twice: it cannot be undone. */
export const ShareRow = ({ share, isOpen, revoke }: ShareRowProps) => {
  const { shared: words } = useWords();
  const tag = tagOf[useView((view) => view.language)];
  const revocable = useMay()('revokeShare') && isOpen;
  const [asks, setAsks] = useState(false);
  const { title, by, at, until, revokedAt, entities, links } = share;
  const day = (time: string) => new Date(time).toLocaleDateString(tag, { dateStyle: 'medium' });
  const state = isOpen ? words.opensUntil : revokedAt === null ? words.ended : words.takenBack;
  return (
    <li>
      <div className={classes.row}>
        <div className={classes.facts}>
          <span className={classes.name}>{title}</span>
          <span className={classes.note}>
            {[words.amount(entities, links), state(day(revokedAt ?? until))].join(' · ')}
          </span>
          <span className={classes.said}>{words.sharedBy(by, day(at))}</span>
        </div>
        {revocable && (
          <Button
            size="xs"
            variant="default"
            aria-label={words.revokeOne(title)}
            aria-expanded={asks}
            onClick={() => setAsks(!asks)}
          >
            {words.revokeIt}
          </Button>
        )}
      </div>
      {revocable && asks && (
        <div className={classes.asks} role="group" aria-label={words.revokeOne(title)}>
          <p>{words.revokeMeans}</p>
          <Button
            size="xs"
            color="red.8"
            loading={revoke.isPending && revoke.variables.id === share.id}
            onClick={() => revoke.mutate(share)}
          >
            {words.revokeIt}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsks(false)}>
            {words.keepIt}
          </Button>
        </div>
      )}
    </li>
  );
};
