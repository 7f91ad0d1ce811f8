import type { Preview } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import { tagOf } from '../language/names.ts';
import { useKinds } from './kinds.ts';
import classes from './counts.module.css';

export const totalOf = (counts: readonly { count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** What is in the files by kinds, with the marks that the picture has for them. */
export const Counts = ({ preview: { entities, links, complete, joins, examples } }: { preview: Preview }) => {
  const { exchange: words } = useWords();
  const tag = tagOf[useView((view) => view.language)];
  const { kinds, linkKinds, markOf } = useKinds();
  const labelOf = (options: typeof kinds, name: string) => options.find(({ value }) => value === name)?.label ?? name;
  const lists = [
    { title: words.entities(totalOf(entities)), counts: entities, options: kinds },
    { title: words.links(totalOf(links)), counts: links, options: linkKinds },
  ];
  return (
    <section className={classes.contents} aria-label={words.contents}>
      <h3>{words.contents}</h3>
      {totalOf(entities) + totalOf(links) === 0 && <p>{words.nothing}</p>}
      <div className={classes.lists}>
        {lists
          .filter(({ counts }) => counts.length > 0)
          .map(({ title, counts, options }) => (
            <div key={title}>
              <h4>{title}</h4>
              <ul>
                {counts.map(({ kind, count }) => {
                  const mark = options === kinds ? markOf(kind) : undefined;
                  return (
                    <li key={kind}>
                      <span className={classes.mark}>
                        {mark ? <Shape shape={mark.shape} colour={mark.colour} /> : <LineSample line="solid" width={22} />}
                      </span>
                      {labelOf(options, kind)}
                      <span className={classes.count}>{count.toLocaleString(tag)}</span>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
      </div>
      {joins > 0 && <p className={classes.more}>{words.joins(joins)}</p>}
      {!complete && <p className={classes.more}>{words.beginning}</p>}
      {examples.length > 0 && (
        <p className={classes.more}>
          {words.examples} {examples.slice(0, 6).join(words.separator)}
        </p>
      )}
    </section>
  );
};
