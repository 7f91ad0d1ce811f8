import { bestConfidence, originsOf, sourcesOf, type EntityRow } from '../graph/model.ts';
import { kinds, kindNamed } from '../ontology/kinds.ts';
import { attributesOf } from './attributes.ts';
import { decodeCursor, lazyConnection, pageSize, toPage } from './connection.ts';
import { entityParams } from './filters.ts';
import { plainLinks } from './plain-links.ts';
import type { CountryResolvers, EntityResolvers, QueryResolvers } from './types.generated.ts';

export const typeNameOf = (entity: EntityRow): string => kindNamed(entity.kind)?.typeName ?? 'Entity';

export const Entity = { __resolveType: typeNameOf as EntityResolvers['__resolveType'] };

const location = (entity: EntityRow) =>
  typeof entity['latitude'] === 'number' && typeof entity['longitude'] === 'number'
    ? {
        latitude: entity['latitude'],
        longitude: entity['longitude'],
        note: (entity['locationNote'] as string) ?? null,
      }
    : null;

/** Fields that every kind resolves alike; typed as those of one kind, since all implement the same interface. */
const shared = {
  aliases: (entity) => [...entity.aliases],
  identifiers: (entity) => (entity['identifiers'] ?? []) as string[],
  attributes: attributesOf,
  location,
  evidence: (entity) => [...entity.evidence],
  confidence: (entity) => bestConfidence(entity.evidence),
  origins: (entity) => originsOf(entity.evidence),
  sourceIds: (entity) => sourcesOf(entity.evidence),
  links: (entity, args, { load }, info) => {
    const { first, after, filter } = args;
    const page = { first: pageSize(first), after: decodeCursor(after), filter };
    const total = () => load.linkCountOf(filter).load(entity.id);
    const connection = () =>
      lazyConnection(async () => {
        load.ends.set(entity.id, entity);
        return toPage(await load.linksOf(page).load(entity.id), { first, after }, (link) => link.id);
      }, total);
    return plainLinks(entity, args, { load, info, otherwise: connection }) ?? connection();
  },
} satisfies CountryResolvers;

const codes = { partnerCodes: (entity: EntityRow) => (entity['partnerCodes'] as string[] | undefined) ?? [] };

/** One resolver map for each kind's type. */
export const entityTypes = Object.fromEntries(
  kinds.map((kind) => [kind.typeName, 'partnerCodes' in kind.fields ? { ...shared, ...codes } : shared]),
);

export const entities: QueryResolvers['entities'] = (_, { first, after, filter }, { ask }) => {
  const params = entityParams(filter);
  const page = { ...params, after: decodeCursor(after), first: pageSize(first) + 1 };
  const total = async () => (await ask('entity/count', params))[0]?.total ?? 0;
  return lazyConnection(async () => {
    const rows = (await ask('entity/page', page)).map((row) => row.entity);
    return toPage(rows, { first, after }, (entity) => entity.id);
  }, total);
};
