import { brokerageOf, type Brokerage } from '../../../brokerage.ts';
import { fingerprintOf } from '../../../fingerprint.ts';
import { fragilityOf, type ArticulationPoint, type Bridge } from '../../../fragility.ts';
import { networkOf } from '../../../weighted-network.ts';
import type { Worlds } from '../../finding.ts';
import { isThere } from '../../world.ts';

/** Smaller parts are a unit with those who take part in it alone, which hang on one body by nature. */
const leastPart = 6;

const joins = ['OPERATES', 'ORGANISES', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'SUPPORTS', 'PART_OF'];

/** Where the network of actors and units falls into parts that are groups of their own. */
export interface WeakPlaces {
  /** With the sizes of those parts only that are groups. */
  brokers: readonly (ArticulationPoint & Pick<Brokerage, 'constraint' | 'effectiveSize'> & { groups: number[] })[];
  bridges: readonly Bridge[];
}

const groupsAmong = (sizes: readonly number[]) => sizes.filter((size) => size >= leastPart);

const look = (pairs: readonly { a: string; b: string }[], isActor: (id: string) => boolean): WeakPlaces => {
  const network = networkOf(pairs);
  const { articulationPoints, bridges } = fragilityOf(network);
  const between = articulationPoints.filter(({ entity, parts }) => isActor(entity) && groupsAmong(parts).length > 1);
  const named = new Set(between.map(({ entity }) => entity));
  // Measures of brokers take the longest; where there is none they are not needed.
  const measured = new Map(
    between.length > 0 ? brokerageOf(network, { witnesses: 0 }).map((one) => [one.entity, one]) : [],
  );
  return {
    brokers: between.map((point) => {
      const { constraint = null, effectiveSize = null } = measured.get(point.entity) ?? {};
      return { ...point, groups: groupsAmong(point.parts), constraint, effectiveSize };
    }),
    // A bridge that ends in a broker falls with it, and the broker is told.
    bridges: bridges.filter(({ sides, ends }) => groupsAmong(sides).length > 1 && !ends.some((end) => named.has(end))),
  };
};

/** Brokers and bridges; looked for again only where who is linked with whom has changed. */
export const weakPlacesOf = ({ here, recall }: Worlds): WeakPlaces => {
  const isActor = (id: string) => here.entities.get(id)?.kind === 'INSTITUTION';
  const inside = new Set([...here.units.map(({ id }) => id), ...[...here.entities.keys()].filter(isActor)]);
  const pairs = here.links
    .filter((link) => joins.includes(link.kind) && isThere(link) && inside.has(link.start) && inside.has(link.end))
    .map(({ start, end }) => ({ a: start, b: end }));
  const lines = pairs.map(({ a, b }) => `${a} ${isActor(a)} ${b} ${isActor(b)}`);
  return recall(`weak places ${fingerprintOf(lines)}`, () => look(pairs, isActor));
};
