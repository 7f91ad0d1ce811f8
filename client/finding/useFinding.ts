import { useQuery } from '@tanstack/react-query';
import { finding } from '../api/questions.ts';
import type { FindingQuery } from '../api/operations.generated.ts';
import { useView } from '../store/store.ts';

/** The finding that is looked at, as every view needs it. */
export type Finding = NonNullable<FindingQuery['gap']>;

/** The finding that the address names; undefined while it is read, null where there is none. */
export const useFinding = (): Finding | null | undefined => {
  const id = useView((view) => view.gap);
  const layers = useView((view) => view.gaps?.layers ?? 'core');
  const { data } = useQuery({ ...finding(id ?? '', layers), enabled: id !== undefined });
  return id === undefined ? null : data;
};
