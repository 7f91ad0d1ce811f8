import { Select } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { dimensions, type Matrix } from '../store/matrix.ts';
import { crosses, dimensionIn } from './dimensions.ts';
import { Field } from './Field.tsx';

interface DimensionSelectProps {
  label: string;
  value: Matrix['rows'];
  /** The other side of the table. */
  beside: Matrix['rows'];
  onChange: (dimension: Matrix['rows']) => void;
}

export const DimensionSelect = ({ label, value, beside, onChange }: DimensionSelectProps) => {
  const { table } = useWords();
  return (
    <Field label={label}>
      <Select
        size="xs"
        aria-label={label}
        allowDeselect={false}
        comboboxProps={{ shadow: 'md' }}
        maxDropdownHeight={320}
        value={value}
        data={dimensions.map((dimension) => ({
          value: dimension,
          label: dimensionIn(table, dimension),
          disabled: !crosses(dimension, beside),
        }))}
        onChange={(chosen) => chosen && onChange(chosen as Matrix['rows'])}
      />
    </Field>
  );
};
