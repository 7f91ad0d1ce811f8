import type { Attributes, FileProblem } from '../network/network.ts';
import type { ReadRow } from '../table/read-rows.ts';
import type { Columns } from './choice.ts';
import type { Role } from './roles.ts';
import { severalOf, type Value } from './values.ts';

/** Where in a row each role stands, and which cells have none: worked out once for a table. */
export interface Fields {
  heads: readonly string[];
  at: ReadonlyMap<Role, number>;
  aliases: readonly number[];
  others: readonly number[];
}

/** A role is that of its first column; others of the same role are kept like those that have none. */
export const fieldsOf = (heads: readonly string[], { roles }: Columns): Fields => {
  const [at, aliases, others]: [Map<Role, number>, number[], number[]] = [new Map(), [], []];
  for (const index of heads.keys()) {
    const role = roles[index] ?? 'attribute';
    if (role === 'aliases') aliases.push(index);
    else if (role === 'attribute' || at.has(role)) others.push(index);
    else at.set(role, index);
  }
  return { heads, at, aliases, others };
};

/** A row by the roles of its columns; a cell that is not what it must be is a problem. */
export class Cells {
  readonly problems: FileProblem[] = [];
  readonly #row: ReadRow;
  readonly #fields: Fields;

  constructor(row: ReadRow, fields: Fields) {
    this.#row = row;
    this.#fields = fields;
  }

  get place(): string {
    return this.#row.place;
  }

  /** What the cell says; null if it is blank or there is none. */
  text(role: Role): string | null {
    const at = this.#fields.at.get(role);
    return at === undefined ? null : this.#row.cells[at]?.trim() || null;
  }

  /** What the cell means; null if it says nothing, or not what is expected. */
  value<T>(role: Role, read: (cell: string) => Value<T>): T | null {
    const text = this.text(role);
    if (text === null) return null;
    const value = read(text);
    if ('value' in value) return value.value;
    this.refuse(role, value.expected, text);
    return null;
  }

  refuse(role: Role, expected: string, found: string | null): void {
    const at = this.#fields.at.get(role);
    const place = at === undefined ? this.place : `${this.place}, column ${this.#fields.heads[at]}`;
    const short = found !== null && found.length > 80 ? `${found.slice(0, 80)}…` : found;
    this.problems.push({ place, expected, found: short === null ? 'nothing' : `"${short}"` });
  }

  aliases(): string[] {
    return this.#fields.aliases.flatMap((at) => severalOf(this.#row.cells[at] ?? ''));
  }

  /** Cells without a role, by the names of their columns, in the person's own words. */
  attributes(): Attributes {
    const attributes: Record<string, string> = {};
    for (const at of this.#fields.others) {
      const cell = this.#row.cells[at]?.trim();
      if (cell) attributes[this.#fields.heads[at] ?? ''] = cell;
    }
    return attributes;
  }
}

/** Properties without those of which nothing is said. */
export const said = <T>(properties: Readonly<Record<string, T | null>>): Record<string, T> => {
  const told: Record<string, T> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) told[name] = value;
  }
  return told;
};
