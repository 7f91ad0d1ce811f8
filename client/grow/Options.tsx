import { Group, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { Choice } from './asked.ts';

const orders = ['MOST_LINKED', 'NEWEST', 'NEAREST'] as const;

interface OptionsProps {
  choice: Choice;
  change: (change: Partial<Choice>) => void;
}

/** Which of the neighbours come first, which way their links go, and how many at the most. */
export const Options = ({ choice, change }: OptionsProps) => {
  const { grow: words } = useWords();
  return (
    <Group align="end" gap={12}>
      <Select
        size="xs"
        w={170}
        label={words.order}
        allowDeselect={false}
        value={choice.order}
        data={orders.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(order) => change({ order: order as Choice['order'] })}
      />
      <NumberInput
        size="xs"
        w={90}
        label={words.most}
        min={1}
        max={500}
        clampBehavior="strict"
        value={choice.most}
        onChange={(most) => typeof most === 'number' && most >= 1 && change({ most: Math.round(most) })}
      />
      <SegmentedControl
        size="xs"
        aria-label={words.direction}
        value={choice.direction ?? 'BOTH'}
        data={[
          { value: 'BOTH', label: words.both },
          { value: 'OUT', label: words.out },
          { value: 'IN', label: words.in },
        ]}
        onChange={(value) => change({ direction: value === 'BOTH' ? null : (value as Choice['direction']) })}
      />
    </Group>
  );
};
