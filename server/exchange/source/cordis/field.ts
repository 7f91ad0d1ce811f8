import type { EntityFact } from '../facts.ts';
import type { CordisRow } from './row.ts';

/** The id of a field of science of the European Science Vocabulary, whose codes are paths. */
export const fieldId = (row: CordisRow): string | undefined => {
  const code = row
    .at('code')
    .replaceAll(/[^\w]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
  return code === '' || code.length > 100 ? undefined : `euroscivoc:${code}`;
};

export const fieldFact = (row: CordisRow, id: string): EntityFact => ({
  id,
  kind: 'FIELD',
  nameZh: null,
  nameEn: row.at('title') || row.at('path') || row.at('code'),
  aliases: [],
  identifiers: [id],
  properties: {},
  attributes: row.at('path') === '' ? {} : { path: row.at('path') },
  place: row.place,
});
