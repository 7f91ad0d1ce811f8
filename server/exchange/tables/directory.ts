import type { EntityKind } from '../../ontology/kinds.ts';
import type { EntityFact } from '../source/facts.ts';
import { identifierOf, idOf, schemes } from './ids.ts';

/** What is kept of an entity while links are read. */
export interface Known {
  id: string;
  kind: EntityKind;
  place: string;
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Cells that are remembered with what they call: a table of links names the same again and again. */
const mostFound = 50_000;

/** The entities of a person's tables, by what a table of links may call them: an id, or a name that only one has. */
export class Directory {
  readonly #byId = new Map<string, Known>();
  readonly #byName = new Map<string, Known | null>();
  readonly #found = new Map<string, Known>();

  /** Adds an entity; gives the one that has its id already, if there is one, and adds nothing then. */
  add({ id, kind, place }: EntityFact, names: readonly string[]): Known | undefined {
    const before = this.#byId.get(id);
    if (before) return before;
    const known = { id, kind, place };
    this.#byId.set(id, known);
    for (const name of new Set(names.map(folded))) this.#byName.set(name, this.#byName.has(name) ? null : known);
    return undefined;
  }

  /** The entity that a cell calls; null if several have that name. It is asked when all have been added. */
  find(cell: string, namespace: string): Known | null | undefined {
    const before = this.#found.get(cell);
    if (before) return before;
    const known = this.#search(cell, namespace);
    if (this.#found.size >= mostFound) this.#found.clear();
    if (known) this.#found.set(cell, known);
    return known;
  }

  #search(cell: string, namespace: string): Known | null | undefined {
    const own = this.#byId.get(idOf(cell, namespace));
    if (own) return own;
    for (const scheme of schemes) {
      const known = this.#byId.get(identifierOf(scheme, cell));
      if (known) return known;
    }
    return this.#byName.get(folded(cell));
  }
}
