import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { allSources } from '../api/source-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { switchOn, useHref, useView } from '../store/store.ts';
import classes from './without.module.css';

/** So many are named. */
const mostNamed = 3;

/** Below every view, while sources are switched off: of how many it is the picture, and which are not in it. */
export const Without = () => {
  const { data: all } = useQuery(allSources);
  const { language, off = [] } = useView((view) => view);
  const { exchange: words } = useWords();
  const href = useHref();
  // A data set that was switched off may have been removed since.
  const without = all?.filter(({ id }) => off.includes(id)) ?? [];
  if (!all || without.length === 0) return null;
  const titles = without.slice(0, mostNamed).map(({ titleZh, titleEn }) => textIn(language, titleZh, titleEn));
  const more = without.length > mostNamed ? [words.andMore(without.length - mostNamed)] : [];
  const on = all.length - without.length;
  return (
    <aside className={classes.without} aria-label={words.off}>
      <span role="status">{words.without(on, all.length, [...titles, ...more].join(words.separator))}</span>
      <Anchor component={Link} href={href('/data')} inherit>
        {words.chooseSources}
      </Anchor>
      <Act word={words.switchOn} act={() => switchOn()} />
    </aside>
  );
};
