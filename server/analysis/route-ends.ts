import type { RouteStep } from '../ontology/dimensions.ts';

/** The entities at the other end of the links of an entity, by place. */
export type Ends = (at: number) => readonly number[];

type Link = Readonly<Record<'kind' | 'start' | 'end', string>>;

const none: readonly number[] = [];

const endsBy = (from: readonly number[], to: readonly number[]): Ends => {
  const ends: number[][] = [];
  from.forEach((at, link) => (ends[at] ??= []).push(to[link] ?? 0));
  return (at) => ends[at] ?? none;
};

/** Where each step of a route leads. What is asked for is indexed once: of many links, few kinds lie on a route. */
export const stepsOver = (places: ReadonlyMap<string, number>, links: readonly Link[]): ((step: RouteStep) => Ends) => {
  const ofKind = new Map<string, readonly [from: number[], to: number[]]>();
  const placed = (wanted: string) => {
    const [from, to]: [number[], number[]] = [[], []];
    for (const { kind, start, end } of links) {
      if (kind !== wanted) continue;
      const [at, there] = [places.get(start), places.get(end)];
      if (at === undefined || there === undefined) continue;
      from.push(at);
      to.push(there);
    }
    ofKind.set(wanted, [from, to]);
    return [from, to] as const;
  };
  const indices = new Map<string, Ends>();
  return ({ link, against = false }) => {
    const key = `${link} ${against}`;
    const known = indices.get(key);
    if (known) return known;
    const [from, to] = ofKind.get(link) ?? placed(link);
    const ends = against ? endsBy(to, from) : endsBy(from, to);
    indices.set(key, ends);
    return ends;
  };
};
