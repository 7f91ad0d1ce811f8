import { hues, otherHue, severalHue, steps, unknownHue } from '../marks/palette.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import type { Part } from '../store/filtering/part.ts';
import { several, valueBy, type Amount, type AmountRule, type Rule } from './rules.ts';
import { scaleOf, stepOf, type Scale } from './scale.ts';

/** One line of the legend: a value, several of them together, or all values after those that have a colour of their own. */
export interface Entry {
  value: string | null;
  colour: string;
  count: number;
  /** How many values stand together here. */
  values?: number;
}

/** A name in both languages. */
export type Named = Pick<DrawnEntity, 'nameZh' | 'nameEn'>;

/** What colours tell, for the legend. Where it is `measured`, who has no value has no links; where it is `named`, values are ids. */
export type ColourMeaning = { unknown: number; measured: boolean; named?: boolean } & (
  | { entries: readonly Entry[]; communities: boolean; names?: ReadonlyMap<string, Named> }
  | { scale: Scale | undefined; colours: string[]; amount: Amount }
);

export interface Painted {
  colours: ReadonlyMap<string, string>;
  meaning: ColourMeaning;
}

/** Steps as far from each other as they can be: of two the lightest and the darkest. */
const stepColour = (at: number, count: number): string =>
  steps[count === 1 ? steps.length - 1 : Math.round((at / (count - 1)) * (steps.length - 1))]!;

const known = <Value>(value: Value): value is NonNullable<Value> => value !== null;

/** Values in the order in which they take colours: as the rule lists them, or the most frequent first. */
const orderOf = (rule: Exclude<Rule, AmountRule>, counts: ReadonlyMap<string, number>): readonly string[] => {
  if ('belongs' in rule)
    return [...counts]
      .filter(([value]) => value !== several)
      .sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
      .map(([value]) => value);
  return rule.among === 'communities' ? [...counts.keys()].sort((a, b) => Number(a) - Number(b)) : rule.among;
};

/** Colours by a rule, with what they mean; grey where there is no value. */
export const painted = (
  rule: Rule,
  entities: readonly DrawnEntity[],
  measured: ReadonlyMap<string, number> = new Map(),
  part?: Part,
): Painted => {
  const valueOf = valueBy(rule, measured, part);
  const values = entities.map(valueOf);
  const unknown = values.filter((value) => value === null).length;
  const measure = 'measure' in rule;
  const paint = (colourOf: (value: string | number) => string) =>
    new Map(entities.map(({ id }, at) => [id, known(values[at]) ? colourOf(values[at]!) : unknownHue]));

  if ('amount' in rule) {
    const { amount } = rule;
    const scale = scaleOf(values.filter(known).map(Number), amount, steps.length);
    const count = scale?.begins.length ?? 0;
    const colours = Array.from({ length: count }, (_, at) => stepColour(at, count));
    return {
      colours: paint((value) => (scale && colours[stepOf(scale, Number(value))]) ?? unknownHue),
      meaning: { scale, colours, amount, unknown, measured: measure },
    };
  }

  const counts = new Map<string, number>();
  for (const value of values.filter(known)) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const named = 'belongs' in rule;
  const communities = !named && rule.among === 'communities';
  const order = orderOf(rule, counts);
  const colourOf = (value: string | number) =>
    value === several ? severalHue : (hues[order.indexOf(String(value))] ?? otherHue);
  const own = order
    .slice(0, hues.length)
    .map((value) => ({ value, colour: colourOf(value), count: counts.get(value) ?? 0 }));
  const others = order.slice(hues.length);
  const inOthers = others.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  const rest = { value: null, colour: otherHue, count: inOthers, ...(named && { values: others.length }) };
  const entries = [...own, rest, { value: several, colour: severalHue, count: counts.get(several) ?? 0 }];
  return {
    colours: paint(colourOf),
    meaning: {
      entries: entries.filter(({ count }) => count > 0),
      communities,
      unknown,
      measured: measure,
      ...(named && { named }),
    },
  };
};
