import { Button, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { needs } from '../api/needs.generated.ts';
import { allProposals, type ProposalsAsked } from '../api/same-questions.ts';
import { numbered } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Refused } from '../notice/Refused.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useView } from '../store/store.ts';
import { Decisions } from './Decisions.tsx';
import { PairList } from './PairList.tsx';
import { PairPage } from './PairPage.tsx';
import { RuleBar } from './RuleBar.tsx';
import { nameId, useDeciding } from './useDeciding.ts';
import { useProposals } from './useProposals.ts';
import classes from './same.module.css';

/** Where the way from an import leads. */
export const sameId = 'same';

/** Entities that may be the same: pair by pair, or all that a rule allows; and what was decided so far. */
export const Same = () => {
  const { same: words, forWhom } = useWords();
  const language = useView((view) => view.language);
  const [asked, ask] = useState<ProposalsAsked>(allProposals);
  const deciding = useDeciding();
  const pairs = useProposals(asked, deciding);
  const { told, error, name } = deciding;
  const { page, busy } = pairs;
  const total = page?.totalCount ?? 0;
  const nothing = page !== undefined && asked.rule === null && total === 0;

  const keys: Record<string, () => unknown> = {
    ArrowDown: () => pairs.move(1),
    ArrowUp: () => pairs.move(-1),
    ...(deciding.may && { s: pairs.join, a: pairs.part, x: pairs.swap }),
    n: () => pairs.move(1),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const act = keys[key.length === 1 ? key.toLowerCase() : key];
    // In a group of choices the arrows are the browser's.
    if (!act || ctrlKey || metaKey || altKey || (key.startsWith('Arrow') && target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <section id={sameId} tabIndex={-1} className={classes.section} aria-label={words.title}>
      <h2>{asked.rule === null && total > 0 ? numbered(language, words.title, total) : words.title}</h2>
      <p className={classes.means}>{nothing ? words.none : words.means}</p>
      {!nothing && !deciding.may && <p className={classes.means}>{forWhom[needs.joinEntities](words.deed)}</p>}
      {page !== undefined && page.notCompared > 0 && (
        <p className={classes.means}>{words.notCompared(page.notCompared)}</p>
      )}
      {error && <Refused sentence={words.notDone} error={error} />}
      <p role="status" className={classes.told}>
        {told?.sentence}
        {told?.decided && (
          <Button size="compact-xs" variant="default" onClick={() => deciding.undo(told.decided!)}>
            {words.undo}
          </Button>
        )}
      </p>
      {pairs.isError ? (
        <Failed retry={pairs.retry} />
      ) : !page ? (
        <Waiting />
      ) : (
        !nothing && (
          <div className={classes.box}>
            <div className={classes.bar}>
              <RuleBar asked={asked} ask={ask} allowed={busy ? undefined : total} deciding={deciding} />
              {deciding.may && (
                <TextInput
                  id={nameId}
                  size="xs"
                  className={classes.by!}
                  label={words.by}
                  autoComplete="name"
                  maxLength={100}
                  value={name.value}
                  error={name.error}
                  onChange={({ currentTarget }) => name.write(currentTarget.value)}
                />
              )}
            </div>
            {total > 0 && (
              // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of all that is in it
              <div className={classes.pairs} onKeyDown={onKeyDown}>
                <PairList pairs={pairs} />
                <PairPage pairs={pairs} deciding={deciding} />
              </div>
            )}
          </div>
        )
      )}
      <Decisions deciding={deciding} />
    </section>
  );
};
