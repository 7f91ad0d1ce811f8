import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { savedView } from '../api/view-questions.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './tools.module.css';

/** The name of the saved view that is seen, as long as nothing in it has changed. */
export const OpenName = () => {
  const { kept: words } = useWords();
  const saved = useView((view) => view.saved);
  const { data } = useQuery({ ...savedView(saved ?? ''), enabled: saved !== undefined });
  if (!saved || !data) return null;
  return (
    <span className={classes.name} title={words.open(data.name)}>
      <VisuallyHidden>{words.open(data.name)}</VisuallyHidden>
      <span aria-hidden>{data.name}</span>
    </span>
  );
};
