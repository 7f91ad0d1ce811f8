import type { Person, Role } from '../../server/access/person.ts';

const somebody = (id: string, role: Role, groups: readonly string[] = []): Person => ({ id, name: id, role, groups });

/** Who may ask, from who has not signed in to who decides on everything. */
export const nobody = somebody('', 'READER');
export const reader = somebody('reader', 'READER');
export const analyst = somebody('analyst', 'ANALYST');
export const member = somebody('member', 'ANALYST', ['g']);
export const administrator = somebody('administrator', 'ADMINISTRATOR');
