import type { Passage } from '../api/model.ts';
import { pieces, type Range } from './range.ts';
import classes from './policy.module.css';

const elements = { title: 'h1', heading: 'h2', subheading: 'h3' } as const;

const elementFor = (role: string) => (role in elements ? elements[role as keyof typeof elements] : 'p');

/** A paragraph or heading of the text, with the marked words in it. */
export const PassageText = ({
  passage: { role, text, range: at },
  range,
}: {
  passage: Passage;
  range: Range | null;
}) => {
  const Element = elementFor(role);
  return (
    <Element id={`char-${at.start}`} className={classes[role] ?? classes.paragraph}>
      {pieces(text, at.start, range).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </Element>
  );
};
