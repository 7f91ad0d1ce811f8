import type { Link, Ontology } from '../api/model.ts';
import type { Part } from '../store/filtering/part.ts';
import type { Picture } from '../store/picture.ts';
import { asTheyAre, bridged } from '../store/projecting/bridged.ts';
import type { Drawn, DrawnEntity, DrawnLink } from '../store/projecting/drawn.ts';
import { folded } from '../store/projecting/folded.ts';

/** What the picture shows as the table tells it: groups as one and units as links as there, but each link by itself. */
export interface Twin {
  shown: Part;
  drawn: Drawn;
  /** All before any of it goes into groups. */
  apart: Drawn;
  /** The groups, whether they are opened or not. */
  groups: ReadonlyMap<string, DrawnEntity>;
  isOpen: (group: string) => boolean;
  /** The group that an entity is in, opened or not. */
  groupOf: ReadonlyMap<string, string>;
  /** The very ends of a link, which may lie in groups. */
  endsOf: (link: Pick<Link, 'id'>) => Pick<Link, 'from' | 'to'> | undefined;
}

export const twinOf = (
  shown: Part,
  { fold, bridge, opened }: Pick<Picture, 'fold' | 'bridge' | 'opened'>,
  ontology: Ontology,
): Twin => {
  const own = asTheyAre(shown);
  const apart = bridge ? bridged(own, ontology) : own;
  const closed = folded(apart, fold, [], ontology);
  const groups = new Map(closed.entities.filter(({ stands }) => stands.length > 0).map((group) => [group.id, group]));
  const links = new Map<string, DrawnLink>(apart.links.map((link) => [link.id, link]));
  return {
    shown,
    apart,
    drawn: opened.length > 0 ? folded(apart, fold, opened, ontology) : closed,
    groups,
    isOpen: (group) => opened.includes(group),
    groupOf: new Map([...groups].flatMap(([group, { stands }]) => stands.map((id) => [id, group] as const))),
    endsOf: ({ id }) => links.get(id),
  };
};

/** The unit that a link goes through; none where it is a link of its own. */
export const unitOf = ({ stands }: DrawnLink): string | undefined => stands[0];
