import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { Suspense, useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Filter } from '../store/filter.ts';
import { filtered } from '../store/filtering/filtered.ts';
import { draw } from '../store/store.ts';
import { putFilter, switchFilter } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { filterKinds } from './filter-kinds.ts';
import type { Telling } from './filter-kind.ts';
import { filterWith, saidOf } from './said.ts';
import classes from './filters.module.css';

interface FilterRowProps {
  filters: readonly Filter[];
  at: number;
  shown: Shown;
  telling: Telling;
  /** Whether it is being changed; `added` when it has just come, and the keyboard goes to it. */
  editing: 'added' | 'opened' | null;
  edit: (editing: boolean) => void;
  remove: () => void;
}

const isAsking = (target: EventTarget) => target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** Takes the keyboard to a filter that has just come: into its editor, once that is there. */
const Entered = ({ row }: { row: RefObject<HTMLElement | null> }) => {
  useEffect(() => {
    const editor = row.current?.querySelector<HTMLElement>('[data-editor] :is(input, button):not(:disabled)');
    (editor ?? row.current?.querySelector<HTMLElement>('input, button'))?.focus();
  }, [row]);
  return null;
};

/** One filter: whether it is on, what it means and hides, and its editor when it is being changed. */
export const FilterRow = ({ filters, at, shown, telling, editing, edit, remove }: FilterRowProps) => {
  const { filters: words } = telling.words;
  const filter = filters[at]!;
  const { isReady, Editor } = filterKinds[filter.name];
  const said = saidOf(filter, telling);
  const ready = isReady(filter.values);
  const { entities, links } = shown.byFilter[at]!;
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useMemo(
    () => (editing ? filtered(shown.unfiltered, filters.slice(0, at)).part : shown.unfiltered),
    [editing, shown.unfiltered, filters, at],
  );
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isAsking(event.target)) return;
    event.stopPropagation();
    edit(false);
    opener.current?.focus();
  };
  const hides = filter.off ? (ready ? words.off : words.choose) : words.hides(entities, links);
  return (
    <li ref={row} className={classes.row} data-off={filter.off || undefined}>
      <Checkbox
        size="xs"
        role="switch"
        className={classes.switch}
        aria-label={said}
        checked={!filter.off}
        aria-checked={!filter.off}
        disabled={!ready && filter.off === true}
        onChange={() => draw(switchFilter(at))}
      />
      {Editor ? (
        <UnstyledButton
          ref={opener}
          className={classes.said}
          aria-label={words.change(said)}
          aria-expanded={editing !== null}
          onClick={() => edit(editing === null)}
        >
          {said}
          {editing ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}
        </UnstyledButton>
      ) : (
        <span className={classes.said}>{said}</span>
      )}

      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size={24}
        aria-label={words.remove(said)}
        data-tip={words.remove(said)}
        onClick={remove}
      >
        <X size={14} aria-hidden />
      </ActionIcon>

      <span className={classes.hides}>{hides}</span>
      {Editor && editing && (
        <div
          data-editor
          role="group"
          aria-label={words.names[filter.name]}
          className={classes.editor}
          onKeyDown={escape}
        >
          <Suspense fallback={null}>
            <Editor
              values={filter.values}
              put={(values) => draw(putFilter(filterWith(filter.name, values), at))}
              whole={shown.unfiltered}
              before={before}
              telling={telling}
            />
            {editing === 'added' && <Entered row={row} />}
          </Suspense>
        </div>
      )}
      {!Editor && editing === 'added' && <Entered row={row} />}
    </li>
  );
};
