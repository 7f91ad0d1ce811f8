import { useStore, useView } from '../store/store.ts';
import { isMeasure } from './mentions.ts';
import type { Segment } from './segments.ts';
import classes from './text.module.css';

/** Colour of a kind, which the article declares once for all. */
export const inkOf = (kind: string): string => `var(--ink-${kind})`;

/** Words throughout which the same is mentioned, with the line of what stands round the innermost. */
export const Words = ({ segment: { text, start, mentions, marked } }: { segment: Segment }) => {
  const speaksOf = (id: string | null) => mentions.some(({ entity }) => entity.id === id);
  const selected = useView((view) => speaksOf(view.selected));
  const pointed = useStore((state) => speaksOf(state.pointed));
  const around = mentions.find((mention) => mention.around && !isMeasure(mention));
  const Element = marked ? 'mark' : 'span';
  return (
    <Element
      className={classes.words}
      data-at={start}
      data-selected={selected || undefined}
      data-pointed={pointed || undefined}
    >
      {around ? (
        <span
          className={classes.around}
          data-inferred={around.inferred || undefined}
          style={{ textDecorationColor: inkOf(around.entity.kind) }}
        >
          {text}
        </span>
      ) : (
        text
      )}
    </Element>
  );
};
