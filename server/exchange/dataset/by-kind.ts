import type { Properties } from './merge.ts';

/** A link as it is written: its ends and kind are told beside its properties. */
export const linkRow = ({ from, to, kind, ...properties }: Properties) => ({
  id: String(properties['id']),
  from: String(from),
  to: String(to),
  kind: String(kind),
  properties,
});

/** Rows in lists by their kind, as statements take them that give each kind a label or a type of its own. */
export const byKind = <Row extends { kind: string }>(rows: readonly Row[]): Record<string, Row[]> => {
  const lists: Record<string, Row[]> = {};
  for (const row of rows) (lists[row.kind] ??= []).push(row);
  return lists;
};
