import type { Path } from '../api/path-questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { isPlanned } from '../store/line.ts';
import { useView } from '../store/store.ts';
import { weakestOf } from './chain.ts';
import classes from './way.module.css';

/** Which links of a way are supported worst, and how many are not there yet; nothing where all are verified and there. */
export const Doubts = ({ path }: { path: Path }) => {
  const { ways: words } = useWords();
  const language = useView((view) => view.language);
  const nameAt = (at: number) => nameIn(language, path.entities[at]!);
  const planned = path.links.filter(({ status }) => isPlanned(status)).length;
  const weakest = path.confidence === 'VERIFIED' ? [] : weakestOf(path);
  const said = [
    ...(weakest.length > 0
      ? [words.weakestLinks(weakest.map((at) => words.linkEnds(nameAt(at), nameAt(at + 1))))]
      : []),
    ...(planned > 0 ? [words.planned(planned)] : []),
  ];
  return said.map((one) => (
    <span key={one} className={classes.doubt}>
      {one}
    </span>
  ));
};
