import { useComputedColorScheme } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { figure } from './figure.ts';
import type { ColourMeaning } from './painted.ts';
import { Swatch } from './Swatch.tsx';
import { Unknown } from './Unknown.tsx';
import classes from './look.module.css';

/** The steps of a scale, each with the figure that it begins with, and its ends in words. */
export const ScaleBar = ({
  scale,
  colours,
  amount,
  unknown,
  measured,
}: Extract<ColourMeaning, { colours: string[] }>) => {
  const { look: words } = useWords();
  const language = useView((view) => view.language);
  const scheme = useComputedColorScheme('light');
  const written = (value: number) => figure(language, amount, value);
  const { begins = [], most = 0 } = scale ?? {};
  const [least = most] = begins;
  const ends = (scheme === 'dark' ? words.scaleOnDark : words.scale)(written(least), written(most));
  return (
    <>
      <p className={classes.means}>{!scale ? words.noValues : least === most ? words.same(written(most)) : ends}</p>
      <ol className={classes.scale}>
        {begins.map((begin, at) => (
          <li key={begin}>
            <Swatch colour={colours[at] ?? ''} wide />
            {begins.length > 1 && written(begin)}
          </li>
        ))}
      </ol>
      <Unknown count={unknown} measured={measured} />
    </>
  );
};
