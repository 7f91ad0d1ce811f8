import type { EntityKind } from '../../ontology/kinds.ts';
import type { EntityFact } from '../source/facts.ts';
import { idOf } from './ids.ts';

/** What is kept of an entity while links are read. */
export interface Known {
  id: string;
  kind: EntityKind;
  place: string;
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The entities of a person's tables, by what a table of links may call them: their id, or a name that only one has. */
export class Directory {
  readonly #byId = new Map<string, Known>();
  readonly #byKey = new Map<string, Known>();
  readonly #byName = new Map<string, Known | null>();

  /** Adds an entity; gives the one that has its id already, if there is one, and adds nothing then. */
  add({ id, kind, place, nameZh, nameEn }: EntityFact, key: string): Known | undefined {
    const before = this.#byId.get(id);
    if (before) return before;
    const known = { id, kind, place };
    this.#byId.set(id, known);
    this.#byKey.set(key, known);
    for (const name of new Set([nameZh, nameEn])) {
      if (name === null) continue;
      this.#byName.set(folded(name), this.#byName.has(folded(name)) ? null : known);
    }
    return undefined;
  }

  /** The entity that a cell calls; null if several have that name. */
  find(cell: string, namespace: string): Known | null | undefined {
    return this.#byKey.get(cell) ?? this.#byId.get(idOf(cell, namespace)) ?? this.#byName.get(folded(cell));
  }
}
