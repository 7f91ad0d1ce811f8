import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { Redo2, Undo2 } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { useSteps } from './useSteps.ts';
import classes from './tools.module.css';

/** One step back, and forward again; by keys too. */
export const Undoing = () => {
  const { kept: words } = useWords();
  const { back, forward, go, told } = useSteps();
  const steps = [
    { name: 'undo', left: back, key: 'Ctrl Z', Icon: Undo2 },
    { name: 'redo', left: forward, key: 'Ctrl Shift Z', Icon: Redo2 },
  ] as const;
  return (
    <>
      <div className={classes.steps}>
        {steps.map(({ name, left, key, Icon }) => (
          // Not taken from the keyboard when its last step is done: the place would be lost.
          <ActionIcon
            key={name}
            data-step={name}
            variant="subtle"
            color="gray"
            c="inherit"
            size={34}
            aria-label={words[name]}
            data-tip={words.withKey(words[name], key)}
            aria-disabled={left === 0}
            data-disabled={left === 0 || undefined}
            onClick={() => left > 0 && go(name)}
          >
            <Icon size={18} aria-hidden />
          </ActionIcon>
        ))}
      </div>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  );
};
