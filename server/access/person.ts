/** What somebody may do; each may do what those before may. */
export const roles = ['READER', 'ANALYST', 'ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Person {
  /** Stable; empty for whoever is alone on a machine of one's own. */
  id: string;
  name: string;
  role: Role;
  /** Names of the groups that the person belongs to; sources can be restricted to one. */
  groups: readonly string[];
  /** True for a script whose token may change nothing. */
  readOnly?: boolean;
}

/** Whoever is alone on a machine of one's own: nothing is asked, everything is allowed. */
export const alone: Person = { id: '', name: '', role: 'ADMINISTRATOR', groups: [] };

/** Whoever has not signed in where that is not needed to read. */
export const anonymous: Person = { id: 'anonymous', name: '', role: 'READER', groups: [] };

/** Whether somebody has signed in: who is alone or anonymous has not. */
export const isKnown = ({ id }: Person): boolean => id !== alone.id && id !== anonymous.id;

/** Whether somebody of this role may do what the other role is for. */
export const mayAs = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed);

/** Who is kept as having done something: who has signed in, or else what the caller says. */
export const byWhom = <Said extends string | null>(person: Person, said: Said): Said | string =>
  isKnown(person) ? person.name : said;
