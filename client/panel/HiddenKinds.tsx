import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import { firstKinds, type Hidden } from '../store/hidden.ts';
import classes from './hidden.module.css';

/** How many neighbours are not in the picture, and of which kinds, the most numerous first. */
export const HiddenKinds = ({ hidden }: { hidden: Hidden }) => {
  const { grow: words } = useWords();
  const language = useView((view) => view.language);
  const { kinds, others } = firstKinds(hidden);
  return (
    <>
      <p className={classes.hidden}>{words.hidden(hidden.count)}</p>
      <ul className={classes.kinds}>
        {kinds.map(({ kind, count }) => (
          <li key={kind.name}>
            <Shape shape={kind.shape} colour={kind.colour} size={11} />
            {words.ofKind(labelIn(language, kind), count)}
          </li>
        ))}
        {others > 0 && <li>{words.ofKind(words.others, others)}</li>}
      </ul>
    </>
  );
};
