import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { other, tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { speak, useView } from '../store/store.ts';
import { SharedCard } from './SharedCard.tsx';
import { SharedPicture } from './SharedPicture.tsx';
import { SharedTables } from './SharedTables.tsx';
import { fetchShared } from './shared.ts';
import classes from './share.module.css';

/** What somebody opened to whoever has the link, from what was frozen then alone. */
export const SharePage = ({ token }: { token: string }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const [chosen, choose] = useState<string>();
  const { data: shared, isError } = useQuery({
    queryKey: ['shared', token],
    queryFn: () => fetchShared(token),
    staleTime: Infinity,
    retry: false,
  });
  const title = shared ? `${shared.title} · ${words.product}` : words.product;
  useEffect(() => {
    document.documentElement.lang = tagOf[language];
    document.title = title;
  }, [language, title]);
  const day = (text: string) => new Date(text).toLocaleDateString(tagOf[language], { dateStyle: 'long' });
  const entity = shared?.entities.find(({ id }) => id === chosen);
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{shared?.title ?? words.product}</h1>
          {shared && (
            <p className={classes.dimmed}>{words.shared.about(shared.by, day(shared.at), day(shared.until))}</p>
          )}
        </div>
        <Button variant="default" size="xs" lang={tagOf[other(language)]} onClick={() => speak(other(language))}>
          {words.shared.otherLanguage}
        </Button>
      </header>
      {shared === null && <p role="alert">{words.shared.nothing}</p>}
      {isError && <p role="alert">{words.shared.away}</p>}
      {shared && (
        <div className={classes.body}>
          <SharedPicture shared={shared} chosen={chosen} choose={choose} />
          {entity && <SharedCard entity={entity} shared={shared} />}
          <div className={classes.tables}>
            <SharedTables shared={shared} chosen={chosen} choose={choose} />
          </div>
        </div>
      )}
    </main>
  );
};
