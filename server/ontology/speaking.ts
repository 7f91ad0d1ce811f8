import { dimensionNames } from './dimensions.ts';

// A source declares what it speaks for, each as `DIMENSION:member`, `DIMENSION:*`, or years of start: `YEAR:2021`,
// `YEAR:2014-2020`, `YEAR:2021-`, `YEAR:*`. Only there does an absence say anything; elsewhere a gap is unknown.

/** Years of start, both ends included; an end that is not limited is null. */
export interface Years {
  from: number | null;
  until: number | null;
}

const yearsPattern = /^YEAR:(\d{4})(?:(-)(\d{4})?)?$/;

const rangeOf = (declared: string): { from: number; until: number } | undefined => {
  const [, from, open, until] = yearsPattern.exec(declared) ?? [];
  if (from === undefined) return undefined;
  return { from: Number(from), until: open ? Number(until ?? Infinity) : Number(from) };
};

/** True for a source that speaks for this member of a dimension, or for all. */
export const speaksOf = (speaksFor: readonly string[], dimension: string, member: string): boolean =>
  speaksFor.includes(`${dimension}:*`) || speaksFor.includes(`${dimension}:${member}`);

/** True for a source that speaks for all of these years; a source that names no years speaks for none. */
export const speaksOfYears = (speaksFor: readonly string[], { from, until }: Years): boolean =>
  speaksFor.includes('YEAR:*') ||
  speaksFor.some((declared) => {
    const range = rangeOf(declared);
    return range !== undefined && range.from <= (from ?? -Infinity) && (until ?? Infinity) <= range.until;
  });

/** A sentence that says why a declaration cannot be read; undefined when it can. */
export const refuseDeclaration = (declared: string): string | undefined => {
  const [what = '', member = ''] = declared.split(/:(.*)/s);
  if (what === 'YEAR' && member !== '*') {
    const range = rangeOf(declared);
    if (range && range.from <= range.until) return undefined;
    return `speaks for "${declared}", which are no years; write YEAR:2021, YEAR:2014-2020, YEAR:2021- or YEAR:*`;
  }
  const known = [...dimensionNames, 'YEAR'];
  if (!known.some((name) => name === what) || member === '') {
    return `speaks for "${declared}"; write one of ${known.join(', ')}, a colon, and a member or *`;
  }
  return undefined;
};
