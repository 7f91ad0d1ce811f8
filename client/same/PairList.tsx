import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { keyOf } from './pairs.ts';
import { scoreText } from './score.ts';
import type { Pairs } from './useProposals.ts';
import classes from './list.module.css';

const idOf = (key: string) => `pair ${key}`.replaceAll(/\s/g, '-');

/** The pairs by name, one tab stop for all. */
export const PairList = ({ pairs: { pairs, key, busy, loadingMore, more, look } }: { pairs: Pairs }) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    const box = list.current?.parentElement;
    if (!line || !box) return;
    // Only the box is scrolled, not the page that it stands in.
    const [top, bottom] = [line.offsetTop, line.offsetTop + line.offsetHeight];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [key]);
  return (
    <div className={classes.scroll}>
      <div
        ref={list}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-busy={busy}
        aria-activedescendant={key && idOf(key)}
      >
        {pairs.map((pair) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the keys and the focus
          <div
            key={keyOf(pair)}
            id={idOf(keyOf(pair))}
            role="option"
            aria-selected={keyOf(pair) === key}
            onClick={() => look(pair)}
          >
            <span>
              <span>{nameIn(language, pair.keep)}</span>
              <span>{nameIn(language, pair.drop)}</span>
            </span>
            <span className={classes.score}>{scoreText(pair.score)}</span>
          </div>
        ))}
      </div>
      {more && (
        <Button variant="subtle" size="compact-sm" fullWidth loading={loadingMore} onClick={more}>
          {words.more}
        </Button>
      )}
    </div>
  );
};
