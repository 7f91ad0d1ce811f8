import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Preview } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { call, understandAs, useBringing } from './bring.ts';
import classes from './preview.module.css';

const guessed = '';
const longest = 80;

/** What files are taken for, where that can be chosen. */
export const AsSelect = ({ choices, as }: Pick<Preview, 'choices'> & { as?: string }) => {
  const { exchange: words } = useWords();
  const chosen = useBringing((bringing) => bringing.as);
  const formatOf = (name: string) => words.formats[name] ?? name;
  return (
    <NativeSelect
      size="sm"
      label={words.as}
      value={chosen ?? guessed}
      data={[
        { value: guessed, label: as ? words.guess(formatOf(as)) : words.auto },
        ...choices.map((name) => ({ value: name, label: formatOf(name) })),
      ]}
      onChange={({ currentTarget: { value } }) => understandAs(value === guessed ? null : value)}
    />
  );
};

/** How the files were understood as a whole, and what the data set will be called; both can be said otherwise. */
export const Understood = ({ preview: { as, choices, name, replaces } }: { preview: Preview }) => {
  const { exchange: words } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    // Names of data sets have no blanks.
    const said = typed?.trim().replaceAll(/\s+/g, '-').slice(0, longest);
    if (said !== undefined && said !== name) call(said || null);
    setTyped(null);
  };
  return (
    <div className={classes.understood}>
      <AsSelect choices={choices} as={as} />
      <TextInput
        size="sm"
        label={words.name}
        description={replaces ? words.replaces : words.isNew}
        inputWrapperOrder={['label', 'input', 'description']}
        value={typed ?? name}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={done}
        onKeyDown={({ key }) => key === 'Enter' && done()}
      />
    </div>
  );
};
