import type { Entity, Ontology } from '../api/model.ts';
import type { PathFilter } from '../api/operations.generated.ts';
import type { Words } from '../language/zh.ts';
import type { Filter, FilterName } from '../store/filter.ts';
import { switchFilter } from '../store/picture.ts';
import { draw, toggleGroup } from '../store/view.ts';

/** What of the picture holds for ways as well: a group that the legend hides, or a filter by its place in the stack. */
export type Holding = { asked: PathFilter } & ({ group: string } | { at: number });

interface Picture {
  hidden: readonly string[];
  filters: readonly Filter[];
  /** What the legend leaves: of hidden groups what a person has brought in. */
  left: readonly Entity[];
}

interface Known {
  ontology: Ontology;
  words: Pick<Words, 'statuses' | 'origins' | 'confidences' | 'layers'>;
}

const isOf =
  <Name extends string>(known: Readonly<Record<Name, unknown>>) =>
  (value: string): value is Name =>
    Object.hasOwn(known, value);

const namesIn = <Name extends string>(all: readonly { name: Name }[], values: readonly string[]): Name[] =>
  all.flatMap(({ name }) => (values.includes(name) ? name : []));

const yearFrom = (text: string | undefined) => (text ? Number(text) : null);

type Ask = (values: readonly string[], known: Known) => PathFilter;

/** What a filter asks of ways; null where it looks at the picture as it is drawn, and ways also lead outside it. */
const asks: Readonly<Record<FilterName, Ask | null>> = {
  kind: (values, { ontology }) => ({ entityKinds: namesIn(ontology.kinds, values) }),
  linkKind: (values, { ontology }) => ({ linkKinds: namesIn(ontology.linkKinds, values) }),
  status: (values, { words }) => ({
    statuses: [...values.filter(isOf(words.statuses)), ...(values.includes('NONE') ? [null] : [])],
  }),
  origin: (values, { words }) => ({ origins: values.filter(isOf(words.origins)) }),
  confidence: (values, { words }) => ({ confidences: values.filter(isOf(words.confidences)) }),
  layer: (values, { words }) => ({ layers: values.filter(isOf(words.layers)) }),
  source: (values) => ({ sources: [...values] }),
  year: ([from, until, ...dated], { ontology }) => ({
    started: {
      from: yearFrom(from),
      until: yearFrom(until),
      kinds: dated.length > 0 ? namesIn(ontology.kinds, dated) : null,
    },
  }),
  near: (values) => ({ near: [...values] }),
  weight: ([least = '1']) => ({ weight: Number(least) }),
  links: null,
  core: null,
  around: null,
  largest: null,
};

/** Kinds that are not of a hidden group, and what of it is in the picture all the same. */
const byGroup = (group: string, left: Picture['left'], { ontology }: Known): PathFilter => {
  const away = new Set(ontology.kinds.filter((kind) => kind.group.name === group).map(({ name }) => name));
  return {
    entityKinds: ontology.kinds.flatMap(({ name }) => (away.has(name) ? [] : name)),
    except: left.filter(({ kind }) => away.has(kind)).map(({ id }) => id),
  };
};

/** What of legend and stack holds for ways, in the order in which it leaves things out, and places of the filters that do not. */
export const holdingOf = (
  { hidden, filters, left }: Picture,
  known: Known,
): { holding: Holding[]; apart: number[] } => {
  const groups = known.ontology.groups.filter(({ name }) => hidden.includes(name));
  const on = filters.flatMap((filter, at) => (filter.off ? [] : { ...filter, at, ask: asks[filter.name] }));
  return {
    holding: [
      ...groups.map(({ name }) => ({ group: name, asked: byGroup(name, left, known) })),
      ...on.flatMap(({ values, at, ask }) => (ask ? { at, asked: ask(values, known) } : [])),
    ],
    apart: on.flatMap(({ at, ask }) => (ask ? [] : at)),
  };
};

/** Shows a group again, or switches a filter off. */
export const letting = (one: Holding) => ('group' in one ? toggleGroup(one.group) : draw(switchFilter(one.at)));
