import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { MeasureNote } from './MeasureNote.tsx';
import { placed, type Note } from './notes.ts';
import { useRoving } from './useRoving.ts';
import classes from './note.module.css';

/** Height of a note: as little as a finger and WCAG allow. */
const step = 24;

/** Where the notes of a list go, by the words of its row that they belong to. */
const placesIn = (list: HTMLElement, notes: readonly Note[]) => {
  const row = list.parentElement!;
  const { top } = row.getBoundingClientRect();
  const wanted = notes.map(({ start }) => {
    const words = row.querySelector(`[data-at="${start}"]`)?.getClientRects()[0];
    return words ? words.top - top + (words.height - step) / 2 : 0;
  });
  return placed(wanted, step);
};

/** The notes of a paragraph, each beside the line where its measure begins; where there is no room, below it. */
export const Margin = ({ notes }: { notes: readonly Note[] }) => {
  const { reading: words } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [places, setPlaces] = useState<readonly number[]>([]);
  const { stop, ...roving } = useRoving('ArrowUp', 'ArrowDown');

  useLayoutEffect(() => {
    const element = list.current!;
    const place = () => setPlaces(placesIn(element, notes));
    const observer = new ResizeObserver(place);
    place();
    observer.observe(element.parentElement!);
    return () => observer.disconnect();
  }, [notes]);

  return (
    <ul
      ref={list}
      className={classes.margin}
      aria-label={words.measures}
      style={{ minHeight: (places.at(-1) ?? 0) + step }}
      {...roving}
    >
      {notes.map((note, index) => (
        <li key={note.measure.id} style={{ top: places[index] }}>
          <MeasureNote note={note} stop={index === stop} />
        </li>
      ))}
    </ul>
  );
};
