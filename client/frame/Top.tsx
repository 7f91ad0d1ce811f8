import { ActionIcon, Button, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { Link } from 'wouter';
import { other, tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Search } from '../search/Search.tsx';
import { speak, useHref, useView } from '../store/store.ts';
import { ViewTools } from '../views/ViewTools.tsx';
import classes from './top.module.css';

const LanguageSwitch = () => {
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
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size={34}
        aria-label={label}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
};

export const Top = () => {
  const words = useWords();
  const href = useHref();
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
      </div>
    </header>
  );
};
