import { useQuery } from '@tanstack/react-query';
import type { Entity } from '../api/model.ts';
import { networkOf } from '../api/questions.ts';

/** An end of ways; without a kind as long as nothing is known of it. */
export type End = Pick<Entity, 'id' | 'nameZh' | 'nameEn'> & { kind?: string; absent?: boolean };

/** What the ends are called; `all` once that is known. */
export const useEnds = (ids: readonly string[]) => {
  const { data, isPlaceholderData } = useQuery({ ...networkOf(ids), enabled: ids.length > 0 });
  const all = data !== undefined && !isPlaceholderData;
  const of = (id: string): End =>
    data?.entities.find((one) => one.id === id) ?? { id, nameZh: id, nameEn: id, absent: all };
  return { all, of };
};

export type KnownEnds = ReturnType<typeof useEnds>;
