import type { Link } from '../api/model.ts';

/** How a link is drawn: what is there, what is only planned, what is only inferred. */
export type Line = 'solid' | 'dashed' | 'dotted';

const planned = new Set<Link['status']>(['TO_BUILD', 'TO_JOIN', 'TO_EXPLORE']);

export const isPlanned = (status: Link['status']): boolean => planned.has(status);

/** Inference is told first: a link that may not exist at all is less than one that is planned. */
export const lineOf = ({ kind, status, confidence }: Pick<Link, 'kind' | 'status' | 'confidence'>): Line => {
  if (kind === 'MAY_BE_INSTANCE_OF' || confidence === 'INFERRED') return 'dotted';
  return isPlanned(status) ? 'dashed' : 'solid';
};
