import { kindNamed } from './kinds.ts';
import { linkKindNamed } from './link-kinds.ts';

/** A sentence that says why the ontology does not allow such an entity; undefined when it does. */
export const refuseEntity = (entity: { id: string; kind: string }): string | undefined =>
  kindNamed(entity.kind) ? undefined : `${entity.id} has the kind "${entity.kind}", which the ontology does not know`;

/** A sentence that says why the ontology does not allow a link between ends of these kinds; undefined when it does. */
export const refuseLink = (link: { id: string; kind: string }, from: string, to: string): string | undefined => {
  const kind = linkKindNamed(link.kind);
  if (!kind) return `${link.id} has the kind "${link.kind}", which the ontology does not know`;
  const allowed = (kinds: readonly string[], end: string) => kinds.includes(end);
  if (!allowed(kind.fromKinds, from)) {
    return `${link.id}: ${kind.name} cannot start from ${from}; it may start from ${kind.fromKinds.join(', ')}`;
  }
  if (!allowed(kind.toKinds, to)) {
    return `${link.id}: ${kind.name} cannot point to ${to}; it may point to ${kind.toKinds.join(', ')}`;
  }
  return undefined;
};
