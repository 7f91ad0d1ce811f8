import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CircleUser, KeyRound, LogOut } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { signOut, type Session } from '../api/session.ts';
import { useWords } from '../language/words.ts';
import { useHref } from '../store/store.ts';
import { useMay } from '../store/useMay.ts';

const size = { size: 16, 'aria-hidden': true } as const;

/** Forms ask for a name under this one; whoever has signed in need not write it. */
const rememberName = (name: string) => localStorage.setItem('name', name);

/** Who one is, and the way out. */
export const PersonMenu = ({ session }: { session: Session }) => {
  const { letIn: words } = useWords();
  const href = useHref();
  const may = useMay();
  const [, go] = useLocation();
  const { person } = session;
  const name = person?.name;
  useEffect(() => {
    if (name) rememberName(name);
  }, [name]);
  const out = useMutation({
    mutationFn: signOut,
    networkMode: 'always',
    // Nothing of what one has seen stays in the page.
    onSuccess: () => location.assign('/'),
  });
  if (!person)
    return (
      <Button component={Link} href="/sign-in" variant="default" size="compact-md">
        {words.signIn}
      </Button>
    );
  return (
    <Menu
      shadow="md"
      position="bottom-end"
      width={240}
      returnFocus
      withInitialFocusPlaceholder={false}
      closeOnItemClick
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="inherit"
          size={34}
          aria-label={words.me(person.name, words.roles[person.role])}
        >
          <CircleUser size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="sm" px={12} py={6} style={{ overflowWrap: 'anywhere' }}>
          {words.me(person.name, words.roles[person.role])}
        </Text>
        <Menu.Divider />
        <Menu.Item leftSection={<KeyRound {...size} />} onClick={() => go(href('/people'))}>
          {may('people') ? words.manage : may('shares') ? words.own : words.ownTokens}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut {...size} />} onClick={() => out.mutate()} closeMenuOnClick={false}>
          {words.signOut}
        </Menu.Item>
        {out.isError && (
          <Text size="sm" px={12} py={6} role="alert">
            {words.notOut}
          </Text>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
