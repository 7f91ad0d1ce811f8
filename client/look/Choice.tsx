import { NativeSelect } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { ColourBy, ShapeBy, SizeBy } from '../store/picture.ts';

interface ChoiceProps<By> {
  label: string;
  names: readonly By[];
  value: By;
  choose: (by: By) => void;
  /** What it means, where that is not the same for colour and shape. */
  means?: string | undefined;
}

/** What colour, size or shape tells, to be chosen, with what that means in plain words. */
export const Choice = <By extends ColourBy | SizeBy | ShapeBy>({
  label,
  names,
  value,
  choose,
  means,
}: ChoiceProps<By>) => {
  const { look: words } = useWords();
  return (
    <NativeSelect
      size="sm"
      label={label}
      description={means ?? words.means[value]}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = names.find((name) => name === currentTarget.value);
        if (chosen) choose(chosen);
      }}
      data={names.map((name) => ({ value: name, label: words.by[name] }))}
    />
  );
};
