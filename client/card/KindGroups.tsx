import { useQuery } from '@tanstack/react-query';
import { neighbourCounts } from '../api/growth-questions.ts';
import type { LinkOfEntity, Ontology } from '../api/model.ts';
import { groupedByKind } from './grouped.ts';
import { KindGroup } from './KindGroup.tsx';

interface KindGroupsProps {
  id: string;
  /** As far as they were asked for. */
  links: readonly LinkOfEntity[];
  ontology: Ontology;
}

/** The neighbours of an entity by kind, with how many of each kind there are in all. */
export const KindGroups = ({ id, links, ontology }: KindGroupsProps) => {
  const { data } = useQuery(neighbourCounts([id]));
  const counts = data?.find((one) => one.id === id)?.kinds;
  return groupedByKind(links, id, ontology).map((group) => (
    <KindGroup
      key={group.kind.name}
      group={group}
      total={counts?.find(({ kind }) => kind === group.kind.name)?.count ?? group.neighbours.length}
    />
  ));
};
