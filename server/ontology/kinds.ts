import { activities } from './activities.ts';
import { actors } from './actors.ts';
import type { Declaration } from './declaration.ts';
import { places } from './places.ts';
import { platforms } from './platforms.ts';
import { policy } from './policy.ts';
import { topics } from './topics.ts';

const declarations = { ...places, ...actors, ...platforms, ...activities, ...topics, ...policy };

export type EntityKind = keyof typeof declarations;

/** A kind of entity with all its defaults filled in. */
export interface Kind extends Required<Declaration> {
  name: EntityKind;
}

export const kinds: readonly Kind[] = Object.entries(declarations).map(([name, declaration]) => ({
  fields: {},
  expected: [],
  ...declaration,
  name: name as EntityKind,
}));

export const kindNames = Object.keys(declarations) as EntityKind[];

const byName = new Map<string, Kind>(kinds.map((kind) => [kind.name, kind]));

/** The kind of this name, or undefined: names come from files and callers. */
export const kindNamed = (name: string): Kind | undefined => byName.get(name);
