import { memo, useMemo } from 'react';
import type { Passage } from '../api/model.ts';
import { Margin } from './Margin.tsx';
import type { Mention } from './mentions.ts';
import { MentionWords } from './MentionWords.tsx';
import type { Note } from './notes.ts';
import type { Range } from './range.ts';
import { runsOf, segmentsOf, type Run } from './segments.ts';
import type { Pointing } from './usePointing.ts';
import { useRoving } from './useRoving.ts';
import { Words } from './Words.tsx';
import classes from './text.module.css';

const elements = { title: 'h1', heading: 'h2', subheading: 'h3' } as const;

const elementFor = (role: string) => (role in elements ? elements[role as keyof typeof elements] : 'p');

interface PassageTextProps {
  passage: Passage;
  mentions: readonly Mention[];
  marks: readonly Range[];
  notes: readonly Note[];
  pointing: Pointing;
  choose: (run: Run, element: HTMLElement, byKey: boolean) => void;
}

/** A paragraph or heading: its words, who they speak of, and beside it the measures that begin in it. */
export const PassageText = memo(({ passage, mentions, marks, notes, pointing, choose }: PassageTextProps) => {
  const { role, text, range } = passage;
  const { stop, ...roving } = useRoving('ArrowLeft', 'ArrowRight');
  const runs = useMemo(
    () => runsOf(segmentsOf(text, range.start, mentions, marks)),
    [text, range.start, mentions, marks],
  );
  const own = useMemo(
    () => notes.filter(({ start }) => range.start <= start && start < range.end),
    [notes, range.start, range.end],
  );
  const stops = runs.filter((run) => run.mentions.length > 0);
  const Element = elementFor(role);
  return (
    <div className={classes.row}>
      <Element id={`char-${range.start}`} className={classes[role] ?? classes.paragraph} {...roving}>
        {runs.map((run) =>
          run.mentions.length > 0 ? (
            <MentionWords
              key={run.start}
              run={run}
              stop={stops[Math.min(stop, stops.length - 1)] === run}
              pointing={pointing}
              choose={choose}
            />
          ) : (
            run.segments.map((segment) => <Words key={segment.start} segment={segment} />)
          ),
        )}
      </Element>
      {own.length > 0 && <Margin notes={own} />}
    </div>
  );
});
