import { useMemo } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { Finding } from '../finding/useFinding.ts';
import { rangeFrom, type Range } from './range.ts';

/** The words to be marked: those of the quote that the hash names, otherwise those that the finding rests on. */
export const useMarks = (source: string, finding: Finding | null | undefined): readonly Range[] => {
  const hash = useLocationProperty(() => location.hash);
  return useMemo(() => {
    const quote = rangeFrom(hash);
    if (quote) return [quote];
    const pieces = finding?.evidence.filter((piece) => piece.source.id === source) ?? [];
    return pieces.flatMap(({ range }) => range ?? []).sort((one, other) => one.start - other.start);
  }, [hash, source, finding]);
};
