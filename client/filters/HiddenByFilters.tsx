import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { noFilters } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw } from '../store/store.ts';
import { hiddenByFilters } from './hidden.ts';

/** How much the stack of filters hides, and the way to see it; nothing where it hides nothing. */
export const HiddenByFilters = ({ shown }: { shown: Shown }) => {
  const { filters: words } = useWords();
  const { entities, links } = hiddenByFilters(shown);
  if (entities + links === 0) return null;
  return (
    <span>
      {words.hiddenByFilters(entities, links)}
      <Act word={words.removeAll} act={() => draw(noFilters())} />
    </span>
  );
};
