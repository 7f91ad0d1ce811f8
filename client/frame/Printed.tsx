import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { totals } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { tagOf } from '../language/names.ts';
import classes from './printed.module.css';

/** Paper is light, whatever the screen is. */
const useLightOnPaper = (now: () => void) => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  useEffect(() => {
    const before = () => flushSync(() => (now(), dark && setColorScheme('light')));
    const after = () => setColorScheme(colorScheme);
    window.addEventListener('beforeprint', before);
    if (dark) window.addEventListener('afterprint', after, { once: true });
    return () => window.removeEventListener('beforeprint', before);
  }, [colorScheme, dark, now, setColorScheme]);
};

/** What a sheet of paper has to say of itself: title, sources, date. Only there. */
export const Printed = ({ page }: { page: string | undefined }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const all = useQuery(totals).data;
  const [date, setDate] = useState(() => new Date());
  const [now] = useState(() => () => setDate(new Date()));
  useLightOnPaper(now);
  return (
    <header className={classes.printed}>
      <p className={classes.title}>{page ? `${words.product} · ${page}` : words.product}</p>
      <p>
        {words.printedSources(all?.bySource.length)}{' '}
        {words.printedOn(date.toLocaleDateString(tagOf[language], { dateStyle: 'long' }))}
      </p>
    </header>
  );
};
