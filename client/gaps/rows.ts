import type { GapLine, GapSummary } from '../api/gap-questions.ts';

type FamilyCount = GapSummary['families'][number];

/** A line of the list: a family, one of its findings, or what stands for those that are not loaded. */
export type Row =
  | { is: 'family'; key: string; family: FamilyCount; open: boolean }
  | { is: 'finding'; key: string; line: GapLine; depth: 1 | 2 }
  | { is: 'rest'; key: string; left: number };

export interface OpenFamily {
  id: string;
  /** Those that are loaded; undefined while none are. */
  members: readonly GapLine[] | undefined;
}

const within = ({ family, count }: FamilyCount, members: readonly GapLine[] | undefined): Row[] => {
  const left = count - (members?.length ?? 0);
  return [
    ...(members ?? []).map((line): Row => ({ is: 'finding', key: line.id, line, depth: 2 })),
    ...(left > 0 ? [{ is: 'rest', key: `rest of ${family.id}`, left } satisfies Row] : []),
  ];
};

/** The lines of the list from the top: a family of one shows its finding, an open one its members below it. */
export const rowsOf = (
  families: readonly FamilyCount[],
  singles: readonly GapLine[],
  open: OpenFamily | null,
): Row[] => {
  const alone = new Map(singles.map((line) => [line.family.id, line]));
  return families.flatMap((one): Row[] => {
    const { family, count } = one;
    const line = count === 1 ? alone.get(family.id) : undefined;
    if (line) return [{ is: 'finding', key: line.id, line, depth: 1 }];
    const isOpen = open?.id === family.id;
    return [{ is: 'family', key: family.id, family: one, open: isOpen }, ...(isOpen ? within(one, open.members) : [])];
  });
};

/** The finding before or after one; of the first or the last there is none on that side. */
export const beside = (rows: readonly Row[], id: string, step: -1 | 1): string | null => {
  const ids = rows.flatMap((row) => (row.is === 'finding' ? [row.line.id] : []));
  const at = ids.indexOf(id);
  return (at < 0 ? undefined : ids[at + step]) ?? null;
};
