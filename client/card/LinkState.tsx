import type { LinkOfEntity } from '../api/model.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { lineOf } from '../store/line.ts';
import { useView } from '../store/store.ts';
import { OpenLink } from './OpenLink.tsx';
import classes from './links.module.css';

/** What state a link is in, as a word and as its line, and the way to its evidence. */
export const LinkState = ({ link, end }: { link: LinkOfEntity; end: LinkOfEntity['from'] }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  return (
    <>
      <span className={classes.state}>{link.status && link.status !== 'EXISTING' && words.statuses[link.status]}</span>
      <LineSample line={lineOf(link)} width={24} />
      <OpenLink id={link.id} to={nameIn(language, end)} />
    </>
  );
};
