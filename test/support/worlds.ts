import type { World } from './world.ts';

type Entity = NonNullable<World['entities']>[number];
type Link = NonNullable<World['links']>[number];

/** Each filter of entities, what it asks for here, and the one entity below that fits it. */
export const entityFilters: { filter: string; params: Record<string, string[] | number>; fits: Entity }[] = [
  { filter: 'ids', params: { ids: ['of-ids', 'not-there'] }, fits: { id: 'of-ids' } },
  { filter: 'kinds', params: { kinds: ['FIELD', 'CITY'] }, fits: { id: 'of-kinds', kind: 'CITY' } },
  { filter: 'subtypes', params: { subtypes: ['UNIVERSITY'] }, fits: { id: 'of-subtypes', subtype: 'UNIVERSITY' } },
  { filter: 'layers', params: { layers: ['CONTEXT'] }, fits: { id: 'of-layers', layer: 'CONTEXT' } },
  { filter: 'statuses', params: { statuses: ['TO_BUILD'] }, fits: { id: 'of-statuses', status: 'TO_BUILD' } },
  { filter: 'origins', params: { origins: ['NAME'] }, fits: { id: 'of-origins', evidence: [{}, { origin: 'NAME' }] } },
  {
    filter: 'sources',
    params: { sources: ['src:b'] },
    fits: { id: 'of-sources', evidence: [{}, { source: 'src:b' }] },
  },
  { filter: 'startedFrom', params: { startedFrom: 2020 }, fits: { id: 'of-startedFrom', startYear: 2020 } },
  { filter: 'startedUntil', params: { startedUntil: 1999 }, fits: { id: 'of-startedUntil', startYear: 1999 } },
];

/** Entities, one for each filter. */
export const filteredEntities: Entity[] = entityFilters.map(({ fits }) => fits);

/** An entity as it is answered, without evidence. */
export const entityRow = ({ evidence: _, ...own }: Entity) => ({
  kind: 'INSTITUTION',
  layer: 'CORE',
  nameZh: own.id,
  nameEn: own.id,
  aliases: [],
  ...own,
});

const usual = { kind: 'PARTNERS_WITH', from: 'hub' };

/** Each filter of links, what it asks for here, and the one link below that fits it; its other end is its own. */
export const linkFilters: { filter: string; params: Record<string, string[]>; fits: Link }[] = [
  {
    filter: 'kinds',
    params: { linkKinds: ['ISSUES', 'PART_OF'] },
    fits: { ...usual, id: 'of-kinds', kind: 'PART_OF', to: 'end-of-kinds' },
  },
  {
    filter: 'statuses',
    params: { linkStatuses: ['TO_BUILD'] },
    fits: { ...usual, id: 'of-statuses', to: 'end-of-statuses', status: 'TO_BUILD' },
  },
  {
    filter: 'origins',
    params: { linkOrigins: ['NAME'] },
    fits: { ...usual, id: 'of-origins', to: 'end-of-origins', evidence: [{}, { origin: 'NAME' }] },
  },
  {
    filter: 'sources',
    params: { linkSources: ['src:b'] },
    fits: { ...usual, id: 'of-sources', to: 'end-of-sources', evidence: [{}, { source: 'src:b' }] },
  },
  {
    filter: 'layers of both ends',
    params: { linkLayers: ['CONTEXT'] },
    fits: { ...usual, id: 'of-layers', from: 'far', to: 'end-of-layers' },
  },
];

/** Seven links from `hub` and `far`: one for each filter, and two that have only one end in the layer CONTEXT. */
export const filteredLinks = {
  entities: [
    { id: 'hub' },
    { id: 'far', layer: 'CONTEXT' },
    { id: 'end-of-kinds' },
    { id: 'end-of-statuses' },
    { id: 'end-of-origins' },
    { id: 'end-of-sources' },
    { id: 'end-of-layers', layer: 'CONTEXT' },
    { id: 'end-of-out', layer: 'CONTEXT' },
    { id: 'end-of-in' },
  ],
  links: [
    ...linkFilters.map(({ fits }) => fits),
    { ...usual, id: 'out', to: 'end-of-out' },
    { ...usual, id: 'in', from: 'far', to: 'end-of-in' },
  ],
} satisfies World;

/** A link as it is answered, without evidence. */
export const linkRow = ({ evidence: _, ...own }: Link) => own;

/** Two entities, of which one rests on `src:secret` alone. */
export const hiddenEntities: Entity[] = [
  { id: 'seen', evidence: [{ source: 'src:secret' }, { source: 'src:a' }] },
  { id: 'secret', evidence: [{ source: 'src:secret' }] },
];

/** Four links; when `src:secret` is hidden, three must not be seen: on account of themselves or of an end. */
export const hiddenLinks = {
  entities: [...hiddenEntities, { id: 'other', evidence: [{}, { source: 'src:secret' }] }, { id: 'behind' }],
  links: [
    { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other', evidence: [{}, { source: 'src:secret' }] },
    { id: 'closed', from: 'seen', kind: 'PART_OF', to: 'behind', evidence: [{ source: 'src:secret' }] },
    { id: 'from-secret', from: 'secret', kind: 'PART_OF', to: 'behind' },
    { id: 'to-secret', from: 'seen', kind: 'PART_OF', to: 'secret' },
  ],
} satisfies World;

/** Three links between `a` and `b`, one of them the other way round, and one from `a` to itself. */
export const parallelLinks = {
  entities: [{ id: 'a' }, { id: 'b' }],
  links: [
    { id: 'l3', from: 'b', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l1', from: 'a', kind: 'PARTNERS_WITH', to: 'b' },
    { id: 'l4', from: 'a', kind: 'SUPPORTS', to: 'a' },
    { id: 'l2', from: 'a', kind: 'PARTNERS_WITH', to: 'b' },
  ],
} satisfies World;

/** The links of `parallelLinks` in the order of their ids. */
export const parallelRows = ['l1', 'l2', 'l3', 'l4'].flatMap((id) =>
  parallelLinks.links.filter((link) => link.id === id),
);

/** Text that would do harm, or lose its form, if it were ever put into a statement's text. */
export const hostile = `' OR 1 = 1 }) DETACH DELETE n // "\\" \`$ids\` {id: '甲'}\r\n\t\\u0027 %.* 园`;
