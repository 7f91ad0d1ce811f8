/** Where a key leads among so many in a row; -1 for out of it, undefined where it leads nowhere. */
export const stepTo = (key: string, at: number, length: number): number | undefined => {
  if (key === 'Escape') return -1;
  if (at < 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, length - 1);
  // Upwards from the first one comes back to the field.
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
};
