import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Moon, Sun } from 'lucide-react';
import { Link } from 'wouter';
import { sessionNow } from '../api/session.ts';
import { other, tagOf } from '../language/names.ts';
import { useWords, withAllWords } from '../language/words.ts';
import { later } from '../panel/later.tsx';
import { Search } from '../search/Search.tsx';
import { speak, useHref, useView } from '../store/store.ts';
import { ViewTools } from '../views/ViewTools.tsx';
import classes from './top.module.css';

const PersonMenu = later(async () => (await withAllWords(import('../person/PersonMenu.tsx'))).PersonMenu);

export const LanguageSwitch = () => {
  const words = useWords();
  const next = other(useView((view) => view.language));
  return (
    <Button
      variant="subtle"
      color="gray"
      c="inherit"
      size="compact-md"
      px={8}
      fw={500}
      lang={tagOf[next]}
      onClick={() => speak(next)}
    >
      {words.toLanguage[next]}
    </Button>
  );
};

const SchemeSwitch = () => {
  const words = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? words.light : words.dark;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="inherit"
      size={34}
      aria-label={label}
      data-tip={label}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
    </ActionIcon>
  );
};

/** The head of every page. Where nobody is asked who they are, nothing stands there for who one is. */
export const Top = () => {
  const words = useWords();
  const href = useHref();
  const { data: session } = useQuery(sessionNow);
  return (
    <header className={classes.top}>
      <Link href={href('/')} className={classes.product}>
        <img src="/mark.svg" width={30} height={30} alt="" />
        <span className={classes.name}>{words.product}</span>
      </Link>
      <Search />
      <div className={classes.tools}>
        <ViewTools />
        <LanguageSwitch />
        <SchemeSwitch />
        {session?.asked && <PersonMenu session={session} />}
      </div>
    </header>
  );
};
