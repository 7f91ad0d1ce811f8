import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../language/words.ts';
import classes from './pending.module.css';

/** An empty graph, and what to do. */
export const Nothing = () => {
  const { glance: words, retry } = useWords();
  const queries = useQueryClient();
  return (
    <div className={classes.nothing}>
      <h2>{words.empty}</h2>
      <p>{words.emptyHint}</p>
      <code>npm run seed</code>
      <Button variant="default" onClick={() => void queries.resetQueries()}>
        {retry}
      </Button>
    </div>
  );
};
