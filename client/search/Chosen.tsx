import { UnstyledButton } from '@mantine/core';
import { X } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { chosenIn, everywhere, toggled, type Scope } from './scope.ts';
import type { ValueName } from './useFacets.ts';
import classes from './facets.module.css';

interface ChosenProps {
  scope: Scope;
  narrow: (scope: Scope) => void;
  nameOf: ValueName;
}

/** What is chosen of all facets, each to be taken off. */
export const Chosen = ({ scope, narrow, nameOf }: ChosenProps) => {
  const { find: words } = useWords();
  const chosen = chosenIn(scope);
  if (chosen.length === 0) return null;
  return (
    <div role="group" aria-label={words.chosen} className={classes.chosen}>
      {chosen.map(({ by, id }) => (
        <UnstyledButton
          key={`${by} ${id}`}
          className={classes.chip}
          aria-label={words.takeOff(nameOf(by, id))}
          onClick={() => narrow(toggled(scope, by, id))}
        >
          <span className={classes.name}>{nameOf(by, id)}</span>
          <X size={12} aria-hidden />
        </UnstyledButton>
      ))}
      {chosen.length > 1 && (
        <UnstyledButton className={classes.all} onClick={() => narrow(everywhere)}>
          {words.takeAllOff}
        </UnstyledButton>
      )}
    </div>
  );
};
