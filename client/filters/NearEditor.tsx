import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { EditorProps } from './filter-kind.ts';
import { nearable, optionsOf } from './options.ts';

/** Countries, regions and fields of the network, found by name. */
export const NearEditor = ({ values, put, whole, telling }: EditorProps) => {
  const { editing: words } = telling.words;
  const options = useMemo(() => optionsOf(nearable(whole.entities), values, telling), [whole, values, telling]);
  return (
    <MultiSelect
      size="xs"
      searchable
      hidePickedOptions
      aria-label={words.place}
      placeholder={values.length === 0 ? words.places : ''}
      nothingFoundMessage={words.nothingFound}
      limit={100}
      maxDropdownHeight={260}
      comboboxProps={{ shadow: 'md', width: 260, position: 'bottom-start' }}
      data={options}
      value={[...values]}
      onChange={put}
    />
  );
};
