import { sizesIn } from '../marks/sizes.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import { valueBy, type Amount, type AmountRule } from './rules.ts';

/** What sizes tell, for the legend: their ends, where there are any values. */
export interface SizeMeaning {
  ends: { least: number; most: number } | undefined;
  /** How large the smallest and the largest mark are. */
  marks: ReturnType<typeof sizesIn>;
  amount: Amount;
  unknown: number;
  /** Who has no value has no links. */
  measured: boolean;
}

export interface Sized {
  sizes: ReadonlyMap<string, number>;
  meaning: SizeMeaning;
}

/** The same size for all. */
export const allAlike = (entities: readonly DrawnEntity[]): ReadonlyMap<string, number> =>
  new Map(entities.map(({ id }) => [id, sizesIn(entities.length).middle]));

/** Sizes by a rule, with what they mean; the smallest where there is no value. */
export const sized = (
  rule: AmountRule,
  entities: readonly DrawnEntity[],
  measured: ReadonlyMap<string, number> = new Map(),
): Sized => {
  const valueOf = valueBy(rule, measured);
  const values = new Map(
    entities.flatMap((entity) => {
      const value = valueOf(entity);
      return value === null ? [] : [[entity.id, Number(value)] as const];
    }),
  );
  const all = [...values.values()];
  const ends =
    all.length > 0
      ? { least: all.reduce((a, b) => Math.min(a, b)), most: all.reduce((a, b) => Math.max(a, b)) }
      : undefined;
  const part = (value: number) =>
    ends && ends.most > ends.least ? (value - ends.least) / (ends.most - ends.least) : 0.5;
  const marks = sizesIn(entities.length);
  const sizeOf = (value: number) => marks.smallest + (marks.largest - marks.smallest) * Math.sqrt(part(value));
  return {
    sizes: new Map(entities.map(({ id }) => [id, values.has(id) ? sizeOf(values.get(id)!) : marks.smallest])),
    meaning: { ends, marks, amount: rule.amount, unknown: entities.length - values.size, measured: 'measure' in rule },
  };
};
