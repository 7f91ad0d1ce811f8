import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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
  const first = useRef<Sample | null>(null);
  if (!job) return { job, state, pace: undefined };
  const now = { reading: job.reading, rows: job.rows, at: dataUpdatedAt };
  if (first.current?.reading !== now.reading) first.current = now;
  return { job, state, pace: paceOf(first.current, now, job.ofRows) };
};
