import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { EntityButton } from '../card/EntityButton.tsx';
import { useView } from '../store/store.ts';
import { usePointable } from '../store/usePointable.ts';
import { tally, type Note } from './notes.ts';
import { ObligationList } from './ObligationList.tsx';
import { StateSign } from './StateSign.tsx';
import classes from './note.module.css';
import list from './obligations.module.css';

/** The states of a measure in one line; opens what it calls for. */
export const MeasureNote = ({ note: { measure, obligations }, stop }: { note: Note; stop: boolean }) => {
  const { reading: words } = useWords();
  const language = useView((view) => view.language);
  const selected = useView((view) => view.selected);
  const pointable = usePointable(measure.id);
  const touched = pointable['data-pointed'] || selected === measure.id;
  const [opened, { toggle, close }] = useDisclosure(false);
  // A card has been opened, from here or from the text.
  useEffect(() => close(), [selected, close]);
  const name = nameIn(language, measure);
  return (
    <Popover opened={opened} onDismiss={close} width={330} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.note}
          data-stop
          data-touched={touched || undefined}
          tabIndex={stop ? 0 : -1}
          onClick={toggle}
          {...pointable}
        >
          <span className={classes.measure}>{name}</span>
          <span className={classes.tally}>
            {tally(obligations).map(({ state, number }) => (
              <span key={state} className={classes.state}>
                <StateSign state={state} />
                {obligations.length > 1 && <span>{number}</span>}
                <span className={classes.word}>{words.states[state]}</span>
              </span>
            ))}
            {obligations.length > 1 && (
              <span className={classes.all} aria-hidden>
                / {obligations.length}
              </span>
            )}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={list.opened} aria-label={words.called(name)}>
        <div className={list.head}>
          <EntityButton entity={measure} />
        </div>
        <ObligationList obligations={obligations} />
      </Popover.Dropdown>
    </Popover>
  );
};
