import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language/words.ts';
import { open } from '../store/store.ts';
import { ask, backToMenu, useDialogue } from './dialogue.ts';
import { Refused } from './Refused.tsx';
import { useRemovals } from './useRemovals.ts';
import { ViewList } from './ViewList.tsx';
import classes from './list.module.css';

/** The list of saved views; closing it carries out what was deleted in it. */
export const ListDialogue = () => {
  const { kept: words } = useWords();
  const { dialogue } = useDialogue();
  const [renamed, rename] = useState<string | null>(null);
  const removals = useRemovals();
  const close = () => {
    rename(null);
    ask(null);
  };
  const choose = (id: string) =>
    removals.carryOut(() => {
      close();
      open(id);
    });
  return (
    <Modal
      opened={dialogue === 'list'}
      onClose={() => removals.carryOut(close)}
      closeOnEscape={renamed === null}
      title={words.listTitle}
      size="lg"
      returnFocus={false}
      onExitTransitionEnd={backToMenu}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ViewList removals={removals} renamed={renamed} rename={rename} choose={choose} />
      {removals.error && (
        <div className={classes.failed}>
          <Refused error={removals.error} away={words.notRemoved} />
          <Button size="xs" variant="default" onClick={() => (removals.keepAll(), close())}>
            {words.closeAnyway}
          </Button>
        </div>
      )}
    </Modal>
  );
};
