const units = ['B', 'kB', 'MB', 'GB'] as const;

/** How long a file is, by the largest unit of which it has one. */
export const bytesIn = (bytes: number): string => {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const amount = bytes / 1000 ** power;
  return `${power === 0 ? amount : amount.toFixed(amount < 10 ? 1 : 0)} ${units[power]}`;
};
