import { SegmentedControl } from '@mantine/core';
import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import { farthest } from '../api/path-questions.ts';
import { useWords } from '../language/words.ts';
import { askPaths, mosts, type PathsAsked } from '../store/picture.ts';
import { draw } from '../store/store.ts';
import { mostOf } from './ask.ts';
import { KindsField } from './KindsField.tsx';
import classes from './conditions.module.css';

interface ConditionsProps {
  asked: PathsAsked;
  kinds: LinkKind[];
  linkKinds: Ontology['linkKinds'];
}

const lengths = Array.from({ length: farthest }, (_, at) => at + 1);

interface NumbersProps {
  label: string;
  numbers: readonly number[];
  value: number;
  choose: (number: number) => void;
}

const Numbers = ({ label, numbers, value, choose }: NumbersProps) => (
  <div className={classes.numbers}>
    <span aria-hidden>{label}</span>
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={String(value)}
      onChange={(number) => choose(Number(number))}
      data={numbers.map(String)}
    />
  </div>
);

/** By which kinds of links, how long at the most, and how many. */
export const Conditions = ({ asked, kinds, linkKinds }: ConditionsProps) => {
  const { ways: words } = useWords();
  const change = (part: Partial<PathsAsked>) => draw(askPaths({ ...asked, ...part }));
  return (
    <div className={classes.conditions}>
      <KindsField kinds={kinds} linkKinds={linkKinds} choose={(next) => change({ kinds: next })} />
      <Numbers
        label={words.longest}
        numbers={lengths}
        value={asked.longest}
        choose={(longest) => change({ longest })}
      />
      <Numbers label={words.most} numbers={mosts} value={mostOf(asked)} choose={(most) => change({ most })} />
    </div>
  );
};
