import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { importJob } from '../api/import-questions.ts';
import { paceOf, type Sample } from './pace.ts';

/** An import with its pace; once it is over, all that was asked of the graph before is old. */
export const useJob = (id: string) => {
  const queries = useQueryClient();
  const { data: job, dataUpdatedAt } = useQuery(importJob(id));
  const state = job === null ? 'LOST' : job?.state;
  const over = state === 'DONE' || state === 'LOST';
  useEffect(() => {
    if (over) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' });
  }, [over, queries]);
  const [first, setFirst] = useState<Sample | null>(null);
  const now = job ? { reading: job.reading, rows: job.rows, at: dataUpdatedAt } : null;
  // Each reading has a pace of its own.
  if (now && first?.reading !== now.reading) setFirst(now);
  return { job, state, pace: first && now ? paceOf(first, now, job?.ofRows ?? null) : undefined };
};
