import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Marking, MarkSourceMutationVariables } from '../api/operations.generated.ts';
import type { SourceMark } from '../api/people-questions.ts';
import { useWords } from '../language/words.ts';
import classes from './people.module.css';

const markings: readonly Marking[] = ['PUBLIC', 'INTERNAL', 'RESTRICTED'];

interface MarkRowProps {
  source: SourceMark;
  title: string;
  /** What is being settled at the moment. */
  saving: Marking | null;
  decide: (asked: MarkSourceMutationVariables) => void;
}

/** A source with who may see it. A group has to be named first, so it alone is settled by a button. */
export const MarkRow = ({ source: { id, marking, group }, title, saving, decide }: MarkRowProps) => {
  const { letIn: words } = useWords();
  const [naming, setNaming] = useState(false);
  const [named, name] = useState(group ?? '');
  const chosen = saving ?? (naming ? 'RESTRICTED' : marking);
  const pick = (next: Marking) => {
    setNaming(next === 'RESTRICTED');
    if (next !== 'RESTRICTED' && next !== marking) decide({ id, marking: next });
  };
  const settle = (event: FormEvent) => {
    event.preventDefault();
    decide({ id, marking: 'RESTRICTED', group: named });
  };
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <form className={classes.mark} onSubmit={settle}>
          <NativeSelect
            size="xs"
            aria-label={words.seenByOf(title)}
            data={markings.map((value) => ({ value, label: words.markings[value] }))}
            value={chosen}
            onChange={({ currentTarget }) => pick(currentTarget.value as Marking)}
          />
          {chosen === 'RESTRICTED' && (
            <>
              <TextInput
                size="xs"
                required
                maxLength={100}
                autoComplete="off"
                aria-label={words.groupOf(title)}
                placeholder={words.groupName}
                value={named}
                onChange={({ currentTarget }) => name(currentTarget.value)}
              />
              <Button
                type="submit"
                size="compact-sm"
                variant="default"
                loading={saving !== null}
                disabled={marking === 'RESTRICTED' && named.trim() === (group ?? '')}
              >
                {words.set}
              </Button>
            </>
          )}
        </form>
      </td>
    </tr>
  );
};
