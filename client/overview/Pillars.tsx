import { nameIn, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { StateMark } from '../marks/StateMark.tsx';
import { useView } from '../store/store.ts';
import type { GlanceObligation } from '../api/overview-questions.ts';
import { states, type Pillar } from './tally.ts';
import { toPolicy, toWords } from './target.ts';
import { To } from './To.tsx';
import { useArrows } from './useArrows.ts';
import classes from './pillars.module.css';

const placeOf = ({ evidence, measure }: GlanceObligation) => {
  const range = evidence.find(({ range }) => range)?.range;
  return range ? toWords(range) : toPolicy(measure.id);
};

/** What each pillar of the policy calls for, one mark for each, and how far it is there. */
export const Pillars = ({ pillars, beyond }: { pillars: readonly Pillar[]; beyond: number }) => {
  const { glance: words, reading, table } = useWords();
  const language = useView((view) => view.language);
  const { stop, lines } = useArrows(pillars[0]?.pillar.id ?? '');
  const longest = Math.max(...pillars.map(({ obligations }) => obligations.length), 1);
  return (
    <>
      <div className={classes.head}>
        <h3>
          <To opens={toPolicy()}>{words.pillars}</To>
        </h3>
        {beyond > 0 && <p>{words.beyond(beyond)}</p>}
      </div>
      {pillars.length === 0 && <p>{words.nothingCalledFor}</p>}
      <ul className={classes.pillars} style={{ '--longest': longest } as React.CSSProperties} {...lines}>
        {pillars.map(({ pillar, obligations, counts }) => (
          <li key={pillar.id}>
            <To opens={toPolicy(pillar.id)} className={classes.name} {...stop(pillar.id, pillar.id)}>
              {nameIn(language, pillar)}
            </To>
            <span className={classes.counts}>
              {states
                .filter((state) => counts[state] > 0)
                .map((state) => (
                  <span key={state} data-state={state} title={reading.states[state]}>
                    <StateMark state={state} size={12} />
                    {counts[state]}
                  </span>
                ))}
            </span>
            <span className={classes.bar}>
              {obligations.map((one) => {
                const title = textIn(language, one.titleZh, one.titleEn) ?? '';
                const label = table.says(title, reading.states[one.state]);
                return (
                  <To
                    key={one.id}
                    opens={placeOf(one)}
                    aria-label={label}
                    title={label}
                    data-state={one.state}
                    {...stop(one.id, `${pillar.id} bar`)}
                  />
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
