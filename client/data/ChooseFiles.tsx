import { Button, type ButtonProps } from '@mantine/core';
import { useRef } from 'react';
import { bring } from './bring.ts';

/** Chooses files with the window that the system has for it. */
export const ChooseFiles = ({ label, ...look }: { label: string } & ButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          bring([...(currentTarget.files ?? [])]);
          // The same file may be chosen again, once it is mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
