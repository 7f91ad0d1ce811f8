import { NativeSelect } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { ColourBy, SizeBy } from '../store/picture.ts';

interface ChoiceProps<By> {
  label: string;
  names: readonly By[];
  value: By;
  choose: (by: By) => void;
}

/** What colour or size tells, to be chosen, with what that means in plain words. */
export const Choice = <By extends ColourBy | SizeBy>({ label, names, value, choose }: ChoiceProps<By>) => {
  const { look: words } = useWords();
  return (
    <NativeSelect
      size="sm"
      label={label}
      description={words.means[value]}
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
