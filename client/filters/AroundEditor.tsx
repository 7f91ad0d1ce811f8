import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { EditorProps } from './filter-kind.ts';
import { optionsOf } from './options.ts';
import classes from './editor.module.css';

const depths = ['1', '2', '3', '4', '5', '6'];

/** An entity of the network, found by name, and how far from it. */
export const AroundEditor = ({ values, put, whole, telling }: EditorProps) => {
  const { editing: words } = telling.words;
  const [id = '', depth = '1'] = values;
  const options = useMemo(() => optionsOf(whole.entities, [id], telling), [whole, id, telling]);
  return (
    <>
      <div className={classes.field}>
        <Select
          size="xs"
          searchable
          aria-label={words.entity}
          placeholder={words.entityName}
          nothingFoundMessage={words.nothingFound}
          limit={100}
          maxDropdownHeight={260}
          comboboxProps={{ shadow: 'md', width: 260, position: 'bottom-start' }}
          allowDeselect={false}
          openOnFocus={id === ''}
          data={options}
          value={id === '' ? null : id}
          onChange={(chosen) => put([chosen ?? '', depth])}
        />
      </div>
      <div className={classes.field}>
        <span aria-hidden className={classes.name}>
          {words.steps}
        </span>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={words.steps}
          data={depths}
          value={depth}
          onChange={(chosen) => put([id, chosen])}
        />
      </div>
    </>
  );
};
