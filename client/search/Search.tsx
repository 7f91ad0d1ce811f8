import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { later } from '../panel/later.tsx';
import { Field } from './Field.tsx';
import type { FinderProps } from './Finder.tsx';

/** One can write at once; what is found follows. */
const Finder = later(
  async () => (await import('./Finder.tsx')).Finder,
  ({ text, write }: FinderProps) => (
    <Field value={text} onChange={({ currentTarget: { value } }) => write(value)} clear={() => write('')} />
  ),
);

/** The search field, which keys lead to from everywhere. */
export const Search = () => {
  const [text, setText] = useState('');
  const here = useRef<HTMLElement>(null);
  const enter = () => here.current?.querySelector('input')?.focus();
  useHotkeys([
    ['mod+K', enter],
    ['/', enter],
  ]);
  return (
    <search ref={here}>
      <Finder text={text} write={setText} />
    </search>
  );
};
