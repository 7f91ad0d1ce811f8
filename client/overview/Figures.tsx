import { StateMark } from '../marks/StateMark.tsx';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { GlanceGaps } from '../api/overview-questions.ts';
import { Figure } from './Figure.tsx';
import { LevelMark } from './LevelMark.tsx';
import type { Platforms, Priority } from './partners.ts';
import { states, type Tally } from './tally.ts';
import { toGap, toGaps, toMatrix, toPolicy } from './target.ts';
import { To } from './To.tsx';
import classes from './figure.module.css';

export const PlatformFigure = ({ platforms: { number, kinds, partners } }: { platforms: Platforms }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const of = (columns: string[]) => toMatrix({ columns: 'KIND', part: { rows: [], columns } });
  return (
    <Figure
      number={number}
      says={number > 0 ? words.platforms(number, partners.length) : words.noPlatforms}
      opens={number > 0 ? of(kinds.map(({ id }) => id)) : toMatrix()}
    >
      {kinds.map((kind) => (
        <To key={kind.id} opens={of([kind.id])}>
          {words.counted(labelIn(language, kind), kind.units)}
        </To>
      ))}
    </Figure>
  );
};

export const PriorityFigure = ({ priorities }: { priorities: readonly Priority[] }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const without = priorities.filter(({ gap }) => gap !== null);
  const rows = priorities.map(({ id }) => id);
  const [first] = without;
  if (priorities.length === 0)
    return (
      <Figure number={0} says={words.noPriorities} opens={toMatrix()}>
        {null}
      </Figure>
    );
  return (
    <Figure
      number={priorities.length - without.length}
      all={priorities.length}
      says={words.priorities(priorities.length)}
      opens={toMatrix({ part: { rows, columns: [] } })}
    >
      {first?.gap ? (
        <To opens={without.length === 1 ? toGap(first.gap) : toGaps({ kinds: ['PRIORITY_WITHOUT_UNIT'] })}>
          {words.without(words.names(without.map((one) => nameIn(language, one))))}
        </To>
      ) : (
        words.nobodyWithout
      )}
    </Figure>
  );
};

export const ObligationFigure = ({ tally: { counts, checkable } }: { tally: Tally }) => {
  const { glance: words, reading } = useWords();
  return (
    <Figure number={counts.FULFILLED} all={checkable} says={words.met(checkable)} opens={toPolicy()}>
      {states.map((state) => (
        <span key={state} className={classes.marked} data-state={state}>
          <StateMark state={state} />
          {words.counted(reading.states[state], counts[state])}
        </span>
      ))}
    </Figure>
  );
};

export const GapFigure = ({ gaps: { totalCount, levels } }: { gaps: GlanceGaps }) => {
  const { glance: words, finding } = useWords();
  const high = levels.find(({ level }) => level === 'HIGH')?.count ?? 0;
  return (
    <Figure number={high} all={totalCount} says={words.grave(high)} opens={toGaps({ levels: ['HIGH'] })}>
      {levels.map(({ level, count }) => (
        <span key={level} className={classes.marked} data-level={level}>
          <LevelMark level={level} />
          <To opens={toGaps({ levels: [level] })}>{words.counted(finding.levels[level], count)}</To>
        </span>
      ))}
    </Figure>
  );
};
