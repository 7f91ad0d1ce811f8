import { Button, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { signIn, SignInError } from '../api/session.ts';
import { useWords } from '../language/words.ts';
import classes from './sign-in.module.css';

/** Name and password; `plain` where another way stands first. */
export const PasswordForm = ({ plain }: { plain: boolean }) => {
  const { letIn: words } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signIn(name, password),
    networkMode: 'always',
    // What was asked before was refused, or answered for somebody else.
    onSuccess: () => queries.resetQueries(),
    onError: () => field.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const { code, seconds } = error instanceof SignInError ? error : { code: '', seconds: 0 };
  const complaint = code === 'WRONG_CREDENTIALS' ? words.wrong : seconds ? words.tooOften(seconds) : words.noAnswer;
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={words.name}
        required
        withAsterisk={false}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        ref={field}
        type="password"
        label={words.password}
        required
        withAsterisk={false}
        autoComplete="current-password"
        maxLength={1024}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Text size="sm" role="alert" className={classes.complaint}>
        {error && !isPending ? complaint : ''}
      </Text>
      <Button type="submit" fullWidth loading={isPending} {...(plain ? { variant: 'default' } : { color: 'atlas.7' })}>
        {words.signIn}
      </Button>
    </form>
  );
};
