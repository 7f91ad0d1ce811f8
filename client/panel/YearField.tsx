import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface YearFieldProps {
  className: string | undefined;
  label: string;
  /** Seen while there is no year. */
  placeholder?: string;
  /** Four digits, or nothing. */
  year: string;
  change: (year: string) => void;
}

/** A year; what is being typed and is none yet changes nothing, and is gone when the field is left. */
export const YearField = ({ className, label, placeholder = label, year, change }: YearFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      className={className}
      aria-label={label}
      placeholder={placeholder}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? year}
      error={typed !== null}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget: { value } }) => {
        const isDone = /^(\d{4})?$/.test(value);
        setTyped(isDone ? null : value);
        if (isDone) change(value);
      }}
    />
  );
};
