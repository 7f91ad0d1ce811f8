import { useWords } from '../language/words.ts';
import type { ColourBy } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { entryLabel } from './entry-label.ts';
import type { ColourMeaning } from './painted.ts';
import { Swatch } from './Swatch.tsx';
import { Unknown } from './Unknown.tsx';
import classes from './look.module.css';

type EntriesProps = Extract<ColourMeaning, { communities: boolean }> & { by: ColourBy };

/** Values with their colours and how many have each. */
export const Entries = ({ by, ...meaning }: EntriesProps) => {
  const { entries, unknown, measured, named } = meaning;
  const words = useWords();
  const language = useView((view) => view.language);
  return (
    <>
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.value} className={classes.entry}>
            <Swatch colour={entry.colour} />
            {entryLabel(entry, by, meaning, language, words)} <span className={classes.count}>{entry.count}</span>
          </li>
        ))}
      </ul>
      <Unknown count={unknown} measured={measured} named={named} />
    </>
  );
};
