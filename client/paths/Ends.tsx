import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../language/words.ts';
import { askPaths, type PathsAsked } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw } from '../store/store.ts';
import { EndField } from './EndField.tsx';
import { fieldsOf, mostEnds, withEnd, withoutEnd } from './pairs.ts';
import type { KnownEnds } from './useEnds.ts';
import { useTaking } from './useTaking.ts';
import classes from './ends.module.css';

interface EndsProps {
  asked: PathsAsked;
  shown: Shown;
  ends: KnownEnds;
}

/** The ends, each to be typed or clicked in the picture. */
export const Ends = ({ asked, shown, ends }: EndsProps) => {
  const { ways: words } = useWords();
  const [more, setMore] = useState(false);
  const fields = fieldsOf(asked.ends, more);
  const empty = fields.indexOf(null);
  const [waiting, setWaiting] = useState<number | null>(empty < 0 ? null : empty);
  const choose = (at: number, id: string) => {
    const next = withEnd(asked.ends, at, id);
    setMore(false);
    const open = fieldsOf(next, false).indexOf(null);
    setWaiting(open < 0 ? null : open);
    draw(askPaths({ ...asked, ends: next }));
  };
  const remove = (at: number) => {
    const next = withoutEnd(asked.ends, at);
    const open = fieldsOf(next, false).indexOf(null);
    setWaiting(open < 0 ? null : open);
    draw(askPaths({ ...asked, ends: next }));
  };
  useTaking(waiting, shown, choose);
  return (
    <div role="group" aria-label={words.ends} className={classes.ends}>
      {fields.map((id, at) => (
        <EndField
          key={`${at} ${id}`}
          place={at + 1}
          end={id === null ? null : ends.of(id)}
          taken={asked.ends}
          waiting={waiting === at}
          wait={(now) => setWaiting(now ? at : null)}
          choose={(chosen) => choose(at, chosen)}
          remove={() => remove(at)}
        />
      ))}
      {waiting !== null && fields[waiting] && <p className={classes.picking}>{words.picking}</p>}
      {empty < 0 && asked.ends.length < mostEnds && (
        <Button
          className={classes.add}
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => {
            setMore(true);
            setWaiting(asked.ends.length);
          }}
        >
          {words.addEnd}
        </Button>
      )}
    </div>
  );
};
