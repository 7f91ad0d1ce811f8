import { Badge } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { Doubt } from './factsOf.ts';
import classes from './card.module.css';

/** Marks a value that no source has proven. */
export const Doubtful = ({ doubt }: { doubt: Doubt | undefined }) => {
  const words = useWords();
  return doubt ? (
    <>
      {' '}
      <Badge variant="default" className={classes.badge} data-confidence={doubt} data-small>
        {words.confidences[doubt]}
      </Badge>
    </>
  ) : null;
};
