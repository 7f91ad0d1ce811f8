import { Button } from '@mantine/core';
import type { Preview } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { Refused } from '../notice/Refused.tsx';
import { totalOf } from './Counts.tsx';
import type { usePreview } from './usePreview.ts';
import classes from './preview.module.css';

interface ImportBarProps {
  bringing: ReturnType<typeof usePreview>;
  preview: Preview;
}

/** The one button that writes, always in sight, or why it cannot. */
export const ImportBar = ({ bringing: { settled, start }, preview }: ImportBarProps) => {
  const { exchange: words } = useWords();
  const { entities, links, problemCount, complete, replaces } = preview;
  const barred = problemCount > 0;
  const empty = totalOf(entities) + totalOf(links) === 0;
  const amount = words.both(totalOf(entities), totalOf(links));
  return (
    <div className={classes.bar}>
      {start.isError && <Refused sentence={words.notStarted} error={start.error} />}
      <p>{barred ? words.problems(problemCount) : replaces ? words.replaces : words.untouched}</p>
      <Button
        color="atlas.7"
        disabled={barred || !settled || empty}
        loading={start.isPending}
        onClick={() => start.mutate()}
      >
        {barred ? words.nothingToImport : complete ? words.importAll(amount) : words.import}
      </Button>
    </div>
  );
};
