import { Checkbox, Group } from '@mantine/core';
import type { GrowthOffered } from '../api/growth-questions.ts';
import { useWords } from '../language/words.ts';
import type { Choice } from './asked.ts';

/** Links of which the source says no state. */
const unstated = 'NONE';

interface Value {
  value: string;
  label: string;
  count: number;
}

interface ValuesProps {
  label: string;
  values: readonly Value[];
  chosen: readonly string[];
  choose: (values: string[]) => void;
}

const Values = ({ label, values, chosen, choose }: ValuesProps) => {
  const { grow: words } = useWords();
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={choose}>
      <Group gap="4px 16px" mt={6}>
        {values.map(({ value, label: name, count }) => (
          <Checkbox key={value} size="xs" value={value} label={words.ofKind(name, count)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
};

interface CertaintyProps extends Pick<GrowthOffered, 'statuses' | 'origins'> {
  choice: Choice;
  change: (change: Partial<Choice>) => void;
}

/** What is there or planned, and what it rests on: each with how many neighbours it would bring; none chosen is all. */
export const Certainty = ({ statuses, origins, choice, change }: CertaintyProps) => {
  const words = useWords();
  const states = statuses.map(({ status, count }) => ({
    value: status ?? unstated,
    label: status ? words.statuses[status] : words.filters.unstated,
    count,
  }));
  const readings = origins.map(({ origin, count }) => ({ value: origin, label: words.origins[origin], count }));
  const order = [...Object.keys(words.statuses), unstated];
  return (
    <>
      <Values
        label={words.grow.state}
        values={states.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))}
        chosen={choice.statuses.map((status) => status ?? unstated)}
        choose={(values) =>
          change({ statuses: values.map((value) => (value === unstated ? null : value)) as Choice['statuses'] })
        }
      />
      <Values
        label={words.grow.restsOn}
        values={readings}
        chosen={choice.origins}
        choose={(values) => change({ origins: values as unknown as Choice['origins'] })}
      />
    </>
  );
};
