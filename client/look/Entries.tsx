import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { ColourBy } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import type { ColourMeaning } from './painted.ts';
import { Swatch } from './Swatch.tsx';
import { Unknown } from './Unknown.tsx';
import classes from './look.module.css';

type EntriesProps = Extract<ColourMeaning, { communities: boolean }> & { by: ColourBy };

/** Values with their colours and how many have each. */
export const Entries = ({ entries, communities, leading, unknown, measured, by }: EntriesProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const labels: Readonly<Record<string, string>> = {
    ...(by === 'STATUS' && words.statuses),
    ...(by === 'LAYER' && words.layers),
    ...(by === 'CONFIDENCE' && words.confidences),
  };
  const labelOf = (value: string | null) => {
    if (value === null) return words.look.otherCommunities;
    const first = leading?.get(value);
    if (first) return words.look.community(nameIn(language, first));
    return communities ? value : (labels[value] ?? value);
  };
  return (
    <>
      <ul className={classes.entries}>
        {entries.map(({ value, colour, count }) => (
          <li key={value} className={classes.entry}>
            <Swatch colour={colour} />
            {labelOf(value)} <span className={classes.count}>{count}</span>
          </li>
        ))}
      </ul>
      <Unknown count={unknown} measured={measured} />
    </>
  );
};
