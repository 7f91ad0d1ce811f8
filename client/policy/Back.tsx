import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { card } from '../api/questions.ts';
import { nameIn, tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useHref, useView } from '../store/store.ts';
import classes from './bar.module.css';

/** The way back to what the quote was opened from. */
export const Back = ({ marked }: { marked: boolean }) => {
  const words = useWords();
  const href = useHref();
  const language = useView((view) => view.language);
  const selected = useView((view) => view.selected);
  const { data } = useQuery({ ...card(selected ?? ''), enabled: selected !== null });
  if (selected === null && !marked) return null;
  return (
    <Group className={classes.back} gap={14} wrap="nowrap" lang={tagOf[language]}>
      <Anchor component={Link} href={href('/network')} inherit>
        <ArrowLeft size={14} aria-hidden className={classes.arrow} />
        {words.backToNetwork}
        {data && 'nameZh' in data && words.named(nameIn(language, data))}
      </Anchor>
      {marked && <span role="status">{words.highlighted}</span>}
    </Group>
  );
};
