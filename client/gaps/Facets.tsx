import { Anchor, SegmentedControl } from '@mantine/core';
import type { GapSummary } from '../api/gap-questions.ts';
import type { GapLevel } from '../api/operations.generated.ts';
import { useWords } from '../language/words.ts';
import type { GapList } from '../store/gaps.ts';
import { listGaps, useView } from '../store/store.ts';
import { exportOf, statesOf, statesToggled, toggled } from './asked.ts';
import { Facet } from './Facet.tsx';
import { Gravity } from './Gravity.tsx';
import { SubjectSelect } from './SubjectSelect.tsx';
import classes from './facets.module.css';

interface FacetsProps {
  list: GapList;
  /** With the figures for every choice; undefined until they are there. */
  summary: Pick<GapSummary, 'facets' | 'levels' | 'states'> | undefined;
}

const withBars = (level: GapLevel) => <Gravity level={level} told />;

/** What the list may be narrowed to, and how to take it away. */
export const Facets = ({ list, summary }: FacetsProps) => {
  const { finding: words } = useWords();
  const { language, off } = useView((view) => view);
  return (
    <div className={classes.facets}>
      <Facet
        label={words.level}
        counts={summary?.levels.map(({ level, count }) => ({ value: level, count })) ?? []}
        chosen={list.levels}
        name={withBars}
        choose={(level) => listGaps({ levels: toggled(list.levels, level) })}
      />
      <Facet
        label={words.state}
        counts={summary?.states.map(({ state, count }) => ({ value: state, count })) ?? []}
        chosen={statesOf(list)}
        name={(state) => words.states[state]}
        choose={(state) => listGaps({ states: statesToggled(list, state) })}
      />
      <div className={classes.facet}>
        <span className={classes.label} aria-hidden>
          {words.about}
        </span>
        <SubjectSelect subject={list.subject} />
      </div>
      <div className={classes.facet}>
        <span className={classes.label} aria-hidden>
          {words.known}
        </span>
        <SegmentedControl
          size="xs"
          aria-label={words.known}
          value={list.layers}
          onChange={(chosen) => listGaps({ layers: chosen as GapList['layers'] })}
          data={[
            { value: 'core', label: words.core },
            { value: 'all', label: words.all },
          ]}
        />
      </div>
      <div className={classes.facet} data-end>
        <span className={classes.label}>{words.export}</span>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Anchor key={format} href={exportOf(list, language, format, off)} download className={classes.file}>
            {words[format]}
          </Anchor>
        ))}
      </div>
      <Facet
        label={words.kind}
        counts={summary?.facets.map(({ kind, count }) => ({ value: kind, count })) ?? []}
        chosen={list.kinds}
        name={(kind) => words.kinds[kind]}
        choose={(kind) => listGaps({ kinds: toggled(list.kinds, kind) })}
      />
    </div>
  );
};
