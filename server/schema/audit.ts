import { checkAudit, type AuditEntry } from '../access/audit.ts';
import { callerMistake } from '../errors.ts';
import { decodeCursor, pageSize, toConnection, wrongCursor } from './connection.ts';
import type { QueryResolvers } from './types.generated.ts';

/** An entry as it is answered: its person by name. */
export type AuditRow = Omit<AuditEntry, 'name'> & { by: string };

const numberIn = (cursor: string | null | undefined): number | null => {
  const key = decodeCursor(cursor);
  if (key !== null && !/^[1-9]\d{0,14}$/.test(key)) throw wrongCursor(cursor ?? '');
  return key === null ? null : Number(key);
};

const checkedSince = (since: string | null | undefined): string | null => {
  if (!since) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(since) && !Number.isNaN(Date.parse(since))) return new Date(since).toISOString();
  throw callerMistake('since must be a day such as 2027-06-30, or a time', { argument: 'since' });
};

export const audit: QueryResolvers['audit'] = async (_, { first, after, person, action, since }, { ask }) => {
  const fits = { person: person || null, action: action || null, since: checkedSince(since) };
  const rows = await ask('audit/page', { ...fits, before: numberIn(after), first: pageSize(first) + 1 });
  return toConnection(
    rows.map(({ name, ...row }): AuditRow => ({ ...row, by: name })),
    { first, after },
    ({ number }) => String(number),
    async () => (await ask('audit/count', fits))[0]?.total ?? 0,
  );
};

export const auditCheck: QueryResolvers['auditCheck'] = (_, __, { ask }) => checkAudit(ask);
