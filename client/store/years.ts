import type { Ontology } from '../api/model.ts';
import type { Filter } from './filter.ts';
import type { Picture } from './picture.ts';

/** Years in which something has started; an end that is not limited is null. */
export interface Years {
  since: number | null;
  until: number | null;
}

const datedGroups = ['platforms', 'activities'];

/** Kinds of entities that start at some time; the others stay whatever the years. */
export const datedKinds = ({ kinds }: Ontology): string[] =>
  kinds.filter(({ name, group }) => name === 'POLICY' || datedGroups.includes(group.name)).map(({ name }) => name);

const isYears = ({ name }: Filter) => name === 'year';

const bounds = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text !== undefined && /^\d{4}$/.test(text) ? [Number(text)] : []));

/** The range of years that all views show: what the filters of years leave that are on. */
export const yearsOf = (picture: Picture | undefined): Years => {
  const on = (picture?.filters ?? []).filter((filter) => isYears(filter) && !filter.off);
  const [since, until] = [bounds(on.map(({ values }) => values[0])), bounds(on.map(({ values }) => values[1]))];
  return {
    since: since.length > 0 ? Math.max(...since) : null,
    until: until.length > 0 ? Math.min(...until) : null,
  };
};

/** Another range of years for all views, in place of what filters of years there were; these kinds have years. */
export const withYears =
  ({ since, until }: Years, dated: readonly string[]) =>
  (picture: Picture): Picture => {
    const values = [String(since ?? ''), String(until ?? ''), ...dated];
    const range: Filter[] = since === null && until === null ? [] : [{ name: 'year', values }];
    const at = picture.filters.findIndex(isYears);
    const others = picture.filters.filter((filter) => !isYears(filter));
    return { ...picture, filters: at < 0 ? [...others, ...range] : others.toSpliced(at, 0, ...range) };
  };
