import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { coastAsked } from './coast-asked.ts';
import type { Wanted } from './coast.ts';

/** A piece of the coast as a path on the sheet; the one before until it is there. */
export const useCoast = (wanted: Wanted) => useQuery({ ...coastAsked(wanted), placeholderData: keepPreviousData });
