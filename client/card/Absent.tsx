import { Anchor, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { neighbourhood } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { bringIn, takeOut, useView } from '../store/store.ts';
import classes from './card.module.css';

interface AbsentProps {
  /** The entity of the card, or the ends of its link. */
  ids: readonly string[];
  inPicture: boolean;
}

/** Brings what the picture does not hold into it, and takes it out again. */
export const Absent = ({ ids, inPicture }: AbsentProps) => {
  const words = useWords();
  const added = useView((view) => view.added);
  const brought = ids.filter((id) => added?.includes(id));
  const { isFetching, isError, refetch } = useQuery({
    ...neighbourhood(brought[0] ?? ''),
    enabled: brought.length > 0,
  });
  if (inPicture && brought.length === 0) return null;
  const [said, word, act] =
    brought.length === 0
      ? ([words.notInPicture, ids.length > 1 ? words.bringInLink : words.bringIn, () => bringIn(ids)] as const)
      : isError
        ? ([words.failed, words.retry, () => void refetch()] as const)
        : ([words.broughtInThis, words.takeOut, () => takeOut(brought)] as const);
  return (
    <p className={classes.absent}>
      {isFetching && <Loader size={12} aria-hidden />}
      {said}
      <Anchor component="button" type="button" inherit onClick={act}>
        {word}
      </Anchor>
    </p>
  );
};
