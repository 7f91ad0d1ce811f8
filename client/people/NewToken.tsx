import { Button, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { roles } from '../api/needs.generated.ts';
import type { Role } from '../api/operations.generated.ts';
import { createToken, tokensKey } from '../api/people-questions.ts';
import { RequestError } from '../api/request.ts';
import { useWords } from '../language/words.ts';
import { FormButtons } from '../panel/FormButtons.tsx';
import { MadeToken } from './MadeToken.tsx';
import classes from './people.module.css';

const atFirst = { name: '', role: 'READER' as Role, readOnly: true, days: '90' };

/** Makes a token, for a role at the most one's own, and shows its text once. */
export const NewToken = ({ most }: { most: Role }) => {
  const { letIn: words } = useWords();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState(atFirst);
  const make = useMutation({
    mutationFn: () => createToken({ ...said, days: Number(said.days) }),
    networkMode: 'always',
    onSuccess: () => {
      setAsks(false);
      setSaid(atFirst);
      return queries.invalidateQueries({ queryKey: tokensKey });
    },
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asks) first.current?.focus();
  }, [asks]);
  const say = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  if (make.data && !asks) return <MadeToken name={make.data.token.name} text={make.data.text} close={make.reset} />;
  if (!asks)
    return (
      <Button size="compact-sm" variant="default" mb={10} onClick={() => setAsks(true)}>
        {words.newToken}
      </Button>
    );
  const taken = make.error instanceof RequestError && make.error.code !== 'NETWORK';
  return (
    <form className={classes.form} aria-label={words.newToken} onSubmit={submit}>
      <div className={classes.fields}>
        <TextInput
          ref={first}
          size="xs"
          label={words.tokenName}
          required
          maxLength={100}
          autoComplete="off"
          value={said.name}
          onChange={(event) => say({ name: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={words.tokenRole}
          data={roles.slice(0, roles.indexOf(most) + 1).map((value) => ({ value, label: words.roles[value] }))}
          value={said.role}
          onChange={(event) => say({ role: event.currentTarget.value as Role })}
        />
        <TextInput
          size="xs"
          type="number"
          label={words.days}
          required
          min={1}
          max={365}
          value={said.days}
          onChange={(event) => say({ days: event.currentTarget.value })}
        />
        <Checkbox
          size="xs"
          label={words.readOnly}
          checked={said.readOnly}
          onChange={(event) => say({ readOnly: event.currentTarget.checked })}
        />
      </div>
      {make.error && (
        <Text size="sm" role="alert">
          {taken ? `${words.notTaken}${make.error.message}` : words.noAnswer}
        </Text>
      )}
      <FormButtons save={words.create} saving={make.isPending} cancel={words.cancel} close={() => setAsks(false)} />
    </form>
  );
};
