import { SegmentedControl } from '@mantine/core';
import { Field } from './Field.tsx';

interface SegmentsProps<Value extends string> {
  label: string;
  value: Value;
  choose: (value: Value) => void;
  data: { value: Value; label: string }[];
}

/** One of a few, all of them in sight. */
export const Segments = <Value extends string>({ label, value, choose, data }: SegmentsProps<Value>) => (
  <Field label={label}>
    <SegmentedControl size="xs" aria-label={label} value={value} onChange={choose} data={data} />
  </Field>
);
