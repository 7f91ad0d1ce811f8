import { having } from './find.ts';
import type { Line } from './lines.ts';

/** Lines in their order, those that stand under a group after it. */
export const nested = (lines: readonly Line[]): readonly Line[] => {
  if (lines.every(({ open }) => open !== true)) return lines;
  const opened = new Set(lines.flatMap(({ id, open }) => (open === true ? [id] : [])));
  const isUnder = ({ within }: Line) => within !== null && opened.has(within);
  const under = new Map([...opened].map((id): [string, Line[]] => [id, []]));
  for (const line of lines) if (isUnder(line)) under.get(line.within!)?.push(line);
  return lines.filter((line) => !isUnder(line)).flatMap((line) => [line, ...(under.get(line.id) ?? [])]);
};

/** How many marks the picture has for them: a kind that is opened has none any more. */
export const marksIn = (lines: readonly Line[]): number =>
  lines.filter(({ open, card }) => !(open && card === null)).length;

/** Those in which a text is found, and the groups that they stand under. */
export const found = (lines: readonly Line[], text: string): readonly Line[] => {
  const matching = new Set(having(lines, text));
  const above = new Set([...matching].map(({ within }) => within));
  return lines.filter((line) => matching.has(line) || above.has(line.id));
};
