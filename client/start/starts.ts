import type { Entity, Network } from '../api/model.ts';
import { longestAtFirst } from '../store/picture.ts';
import * as change from '../store/picture.ts';
import { draw, lookAtGap, type View } from '../store/view.ts';

/** One worked way into the network: what it shows, and how the view becomes it. */
export interface Start {
  name: 'partner' | 'region' | 'gap' | 'path';
  /** What its words name. */
  entities: readonly Entity[];
  view: (view: View) => View;
}

interface Gap {
  id: string;
  subjects: readonly { id: string }[];
}

const bestLinked = ({ entities, links }: Network, fits: (entity: Entity) => boolean): Entity | undefined => {
  const count = (id: string) => links.filter(({ from, to }) => from.id === id || to.id === id).length;
  return entities.filter(fits).sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1))[0];
};

const neighbours = ({ links }: Network, id: string): string[] => [
  ...new Set(links.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : []))),
];

/** A picture anew: of another start nothing is left. */
const anew = (view: View): View => ({ ...view, picture: undefined, added: undefined, gap: undefined, selected: null });

/**
 * Worked starting points out of what there is: the best linked partner, the best linked region, the gravest gap, and the
 * ways between that partner and that region. What the data do not have is left out.
 */
export const startsIn = (network: Network, gravest: Gap | undefined): Start[] => {
  const partner = bestLinked(network, ({ kind }) => kind === 'COUNTRY');
  const region = bestLinked(network, ({ kind, subtype }) => kind === 'REGION' && subtype !== 'macro_region');
  const subjects = network.entities.filter(({ id }) => gravest?.subjects[0]?.id === id);
  const starts: (Start | undefined)[] = [
    partner && {
      name: 'partner',
      entities: [partner],
      view: (view) => {
        const from = draw(change.startFrom([partner.id]))(anew(view));
        return { ...draw(change.grow(partner.id, neighbours(network, partner.id)))(from), selected: partner.id };
      },
    },
    region && {
      name: 'region',
      entities: [region],
      view: (view) => draw(change.putFilter({ name: 'near', values: [region.id] }))(anew(view)),
    },
    gravest && { name: 'gap', entities: subjects, view: (view) => lookAtGap(gravest.id)(anew(view)) },
    partner &&
      region && {
        name: 'path',
        entities: [partner, region],
        view: (view) =>
          draw(change.askPaths({ ends: [partner.id, region.id], kinds: [], longest: longestAtFirst }))(anew(view)),
      },
  ];
  return starts.filter((start) => start !== undefined);
};
