import { Alert, Anchor, Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { providerAddress, type Session } from '../api/session.ts';
import { useWords } from '../language/words.ts';
import { addressOf } from '../store/store.ts';
import { PasswordForm } from './PasswordForm.tsx';
import classes from './sign-in.module.css';

interface SignInProps {
  session: Session;
  /** What else can be chosen: the language. */
  tools: ReactNode;
}

/** In place of the atlas for whoever must sign in first; the address stays, so that one arrives where one wanted to. */
export const SignIn = ({ session: { password, provider, anyoneReads }, tools }: SignInProps) => {
  const { product, letIn: words } = useWords();
  const [path] = useLocation();
  const [, , reason = ''] = path.split('/');
  const refused = path.startsWith('/sign-in/') && words.refused[reason];
  const to = addressOf(path.startsWith('/sign-in') ? '/' : path);
  return (
    <div className={classes.page}>
      <div className={classes.tools}>{tools}</div>
      <main className={classes.box}>
        <img src="/mark.svg" width={40} height={40} alt="" />
        <h1>{product}</h1>
        <p>{password || provider ? words.signInMeans : words.nobody}</p>
        {refused && (
          <Alert variant="light" color="gray" role="alert" icon={<CircleAlert aria-hidden />} w="100%">
            {refused}
          </Alert>
        )}
        {provider && (
          <Button component="a" href={providerAddress(to)} fullWidth color="atlas.7">
            {words.byProvider}
          </Button>
        )}
        {provider && password && <p>{words.or}</p>}
        {password && <PasswordForm plain={provider} />}
        {anyoneReads && (
          <Anchor component={Link} href="/" size="sm" underline="always">
            {words.withoutSignIn}
          </Anchor>
        )}
      </main>
    </div>
  );
};
