/** From the first on, before the end. */
export interface Range {
  from: number;
  to: number;
}

export const isIn = ({ from, to }: Range, index: number): boolean => index >= from && index < to;

const block = 4;

/** Which of so many squares in a line are seen, and some more on both sides, in blocks so that it seldom changes. */
export const seenRange = (offset: number, extent: number, size: number, count: number): Range => ({
  from: Math.max(0, (Math.floor(offset / size / block) - 1) * block),
  to: Math.min(count, (Math.ceil((offset + extent) / size / block) + 1) * block),
});

/** How far to scroll so that a square is seen whole; the offset itself when it is. */
export const offsetFor = (index: number, offset: number, extent: number, size: number): number => {
  if (index * size < offset) return index * size;
  return (index + 1) * size > offset + extent ? (index + 1) * size - extent : offset;
};
