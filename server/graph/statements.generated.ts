// Made by `npm run generate` from the headers in cypher/; change those instead.
import type { EntityRow, LinkRow, ObligationRow, SourceRow } from './model.ts';

/** What each statement takes and answers, by name. */
export interface Statements {
  /** The person with this key; no row when there is none. */
  'account/by-key': {
    mode: 'read';
    params: { key: string };
    row: {
      id: string;
      key: string;
      name: string;
      role: string;
      groups: readonly string[];
      password: string | null;
      createdAt: string;
    };
  };
  /** How many people there are, and how many of them have a password here. */
  'account/count': { mode: 'read'; params: Record<never, never>; row: { total: number; local: number } };
  /** One page of the people, by key; after the one with this key. */
  'account/page': {
    mode: 'read';
    params: { after?: string | null; first: number };
    row: {
      id: string;
      key: string;
      name: string;
      role: string;
      groups: readonly string[];
      local: boolean;
      createdAt: string;
    };
  };
  /** Removes a person. */
  'account/remove': { mode: 'write'; params: { id: string }; row: Record<never, never> };
  /** Keeps a person under a key; whoever is there under it keeps id and day. */
  'account/save': {
    mode: 'write';
    params: {
      key: string;
      id: string;
      name: string;
      role: string;
      groups: readonly string[];
      password?: string | null;
      createdAt: string;
    };
    row: Record<never, never>;
  };
  /** Every entity as analysis sees it: groups that are alike in all but their ids. Ids of a group end alike, so that no group is too long to be taken in at once. Only these kinds are examined for the properties expected of them. */
  'analysis/entities': {
    mode: 'read';
    params: { examined: readonly string[]; expected: readonly string[]; quoted: readonly string[] };
    row: {
      kind: string;
      subtype: string | null;
      layer: string;
      status: string | null;
      year: number | null;
      present: readonly string[];
      sources: readonly string[];
      origins: readonly string[];
      claims: readonly string[];
      quotes: readonly string[];
      ids: readonly string[];
    };
  };
  /** The ids of the entities of these kinds that fit a filter. */
  'analysis/fitting': {
    mode: 'read';
    params: {
      analysed: readonly string[];
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
    };
    row: { id: string };
  };
  /** Every link as analysis sees it: groups that are alike in kind, status and evidence, each link as its id, its start and its end with a blank between (no id has one). Starts of a group end alike, so that no group is too long to be taken in at once. One line a kind, with its condition: the embedded engine is slow at grouping by type(l), and cannot filter so many rows after a union. */
  'analysis/links': {
    mode: 'read';
    params: Record<never, never>;
    row: {
      kind: string;
      status: string | null;
      sources: readonly string[];
      origins: readonly string[];
      links: readonly string[];
    };
  };
  /** What each source is, and what it says that it speaks for, such as `COUNTRY:*` or `KIND:EVENT`. */
  'analysis/sources': {
    mode: 'read';
    params: Record<never, never>;
    row: { source: string; kind: string; speaksFor: readonly string[] };
  };
  /** Writes an entry of the log; what is there already is never changed. */
  'audit/append': {
    mode: 'write';
    params: {
      number: number;
      at: string;
      person: string;
      name: string;
      action: string;
      subjects: readonly string[];
      address: string;
      previous: string;
      hash: string;
    };
    row: Record<never, never>;
  };
  /** How many entries of the log fit. */
  'audit/count': {
    mode: 'read';
    params: { person?: string | null; action?: string | null; since?: string | null };
    row: { total: number };
  };
  /** The last entry of the log; no row while there is none. */
  'audit/last': { mode: 'read'; params: Record<never, never>; row: { number: number; hash: string } };
  /** The log from the beginning, so many entries after the one with this number. */
  'audit/onwards': {
    mode: 'read';
    params: { after: number; first: number };
    row: {
      number: number;
      at: string;
      person: string;
      name: string;
      action: string;
      subjects: readonly string[];
      address: string;
      previous: string;
      hash: string;
    };
  };
  /** One page of the log, the newest first; before the entry with this number. */
  'audit/page': {
    mode: 'read';
    params: {
      before?: number | null;
      person?: string | null;
      action?: string | null;
      since?: string | null;
      first: number;
    };
    row: {
      number: number;
      at: string;
      person: string;
      name: string;
      action: string;
      subjects: readonly string[];
      address: string;
      previous: string;
      hash: string;
    };
  };
  /** The entities that a data set has written or is about to write, as they are now, whoever else has added to them. */
  'dataset/entities': {
    mode: 'write';
    params: { dataset: string; ids: readonly string[] };
    row: { entity: Readonly<Record<string, unknown>> };
  };
  /** The fingerprint of the files that a data set was last written from; no row when it never was. */
  'dataset/hash': { mode: 'read'; params: { id: string }; row: { hash: string } };
  /** The entities of a data set that a link of another data set rests on, which therefore stay. */
  'dataset/held-entities': { mode: 'write'; params: { dataset: string }; row: { id: string } };
  /** The links that a data set has written or is about to write, as they are now, whoever else has added to them. */
  'dataset/links': {
    mode: 'write';
    params: { dataset: string; ids: readonly string[] };
    row: { link: Readonly<Record<string, unknown>> };
  };
  /** Writes down the fingerprint of the files that a data set was written from. */
  'dataset/mark': { mode: 'write'; params: { id: string; hash: string }; row: Record<never, never> };
  /** Every source with the data set that it belongs to. */
  'dataset/sources': { mode: 'write'; params: Record<never, never>; row: { id: string; dataset: string } };
  /** Every data set with the fingerprint of what it was last written from: together they say which version of the data this is. */
  'dataset/versions': { mode: 'read'; params: Record<never, never>; row: { id: string; hash: string } };
  /** The entities with these ids; lean ones have only names, kind and layer, as long as nothing is hidden. */
  'entity/by-ids': {
    mode: 'read';
    params: { ids: readonly string[]; lean?: boolean | null };
    row: { entity: EntityRow };
  };
  /** How many entities fit a filter. */
  'entity/count': {
    mode: 'read';
    params: {
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
    };
    row: { total: number };
  };
  /** One page of the entities that fit a filter, ordered by id. */
  'entity/page': {
    mode: 'read';
    params: {
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      after?: string | null;
      first: number;
    };
    row: { entity: EntityRow };
  };
  /** Everything that people decided of findings, the newest first. */
  'gap/decisions': {
    mode: 'read';
    params: Record<never, never>;
    row: { gap: string; state: string; by: string; at: string; reason: string | null; until: string | null };
  };
  /** How many entities beyond these fit a filter and are one link that fits away from an entity. */
  'growth/count': {
    mode: 'read';
    params: {
      id: string;
      among: readonly string[];
      direction?: string | null;
      states?: readonly string[] | null;
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { total: number };
  };
  /** The entities beyond these that fit a filter and are one link that fits away from an entity: in the order MOST_LINKED, NEWEST or NEAREST, which is by the number of links with these and with the entity itself; among equals by id. */
  'growth/entities': {
    mode: 'read';
    params: {
      id: string;
      among: readonly string[];
      direction?: string | null;
      states?: readonly string[] | null;
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
      order: string;
      first: number;
    };
    row: { entity: EntityRow };
  };
  /** How many entities beyond these stand next to an entity, by kind, direction and status of the links that lead there. */
  'growth/groups': {
    mode: 'read';
    params: { id: string; among: readonly string[] };
    row: { linkKind: string; direction: string; status: string | null; total: number };
  };
  /** For each of these entities how many others stand next to it, by kind, after one row with no kind for each that is there. */
  'growth/neighbour-counts': {
    mode: 'read';
    params: { ids: readonly string[] };
    row: { entity: string; kind: string | null; total: number };
  };
  /** How many entities beyond these stand next to an entity, by where the evidence of the links that lead there was read. */
  'growth/origins': {
    mode: 'read';
    params: { id: string; among: readonly string[] };
    row: { origin: string; total: number };
  };
  /** How many entities beyond these stand next to an entity, by the status of the links that lead there. */
  'growth/statuses': {
    mode: 'read';
    params: { id: string; among: readonly string[] };
    row: { status: string | null; total: number };
  };
  /** Writes down how much a data set states. */
  'import/count': {
    mode: 'write';
    params: { dataset: string; entities: number; links: number };
    row: Record<never, never>;
  };
  /** The data sets that people have imported, with the source that stands for the files of each. */
  'import/datasets': {
    mode: 'read';
    params: Record<never, never>;
    row: { dataset: string; entities: number; links: number; source: SourceRow };
  };
  /** These entities as they are now, whoever has stated them. */
  'import/entities': {
    mode: 'write';
    params: { ids: readonly string[] };
    row: { entity: Readonly<Record<string, unknown>> };
  };
  /** Forgets a data set that states nothing any more. */
  'import/forget': { mode: 'write'; params: { dataset: string }; row: Record<never, never> };
  /** Every entity that others know by an id of theirs, by which what is imported is found to be the same, with the sources that it rests on. */
  'import/identifiers': {
    mode: 'read';
    params: Record<never, never>;
    row: { id: string; identifiers: readonly string[]; sources: readonly string[] };
  };
  /** Which of these entities are there, and of which kind, so that files are told before they are written what they join. */
  'import/kinds': { mode: 'read'; params: { ids: readonly string[] }; row: { id: string; kind: string } };
  /** Which of these links are there between their ends, as they are now, whoever has stated them. */
  'import/links': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: { link: Readonly<Record<string, unknown>> };
  };
  /** Notes that these links were stated in this run. */
  'import/mark-links': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[]; run: string };
    row: Record<never, never>;
  };
  /** Creates entities that are surely not there yet, in lists by kind; what is the same for all of them is told once. */
  'import/new-entities': {
    mode: 'write';
    params: { byKind: Readonly<Record<string, unknown>>; same: Readonly<Record<string, unknown>> };
    row: Record<never, never>;
  };
  /** Creates links that are surely not there yet, in lists by kind. What is the same for all of them is told once: to hand it over with each row takes most of the time. */
  'import/new-links': {
    mode: 'write';
    params: { byKind: Readonly<Record<string, unknown>>; same: Readonly<Record<string, unknown>> };
    row: Record<never, never>;
  };
  /** Removes the entities that a data set alone has stated, but not in this run of it, and that no link rests on any more. */
  'import/remove-entities': { mode: 'write'; params: { dataset: string; run: string }; row: Record<never, never> };
  /** Removes the links that a data set alone has stated, but not in this run of it. */
  'import/remove-links': { mode: 'write'; params: { dataset: string; run: string }; row: Record<never, never> };
  /** Removes some of the entities that were written and never shown, once no link rests on them. */
  'import/remove-staged': { mode: 'write'; params: { most: number }; row: { removed: number } };
  /** Removes some of the links of entities that were written and never shown. */
  'import/remove-staged-links': { mode: 'write'; params: { most: number }; row: { removed: number } };
  /** Shows all that was written for a data set and was not shown yet: an entity is seen once its evidence has sources. */
  'import/show': { mode: 'write'; params: { dataset: string }; row: Record<never, never> };
  /** How many entities are written and not shown yet. */
  'import/staged': { mode: 'write'; params: Record<never, never>; row: { entities: number } };
  /** What a data set has stated of entities, but not in this run of it: how many, and those that others have stated as well. */
  'import/unstated-entities': {
    mode: 'write';
    params: { dataset: string; run: string };
    row: { total: number; shared: readonly Readonly<Record<string, unknown>>[] };
  };
  /** What a data set has stated of links, but not in this run of it: how many, and those that others have stated as well. */
  'import/unstated-links': {
    mode: 'write';
    params: { dataset: string; run: string };
    row: { total: number; shared: readonly Readonly<Record<string, unknown>>[] };
  };
  /** The links with these ids. */
  'link/by-ids': { mode: 'read'; params: { ids: readonly string[] }; row: { link: LinkRow } };
  /** How many links fit a filter. */
  'link/count': {
    mode: 'read';
    params: {
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { total: number };
  };
  /** For each of these entities how many of its links in both directions fit a filter; nothing of those that have none. */
  'link/count-of-entities': {
    mode: 'read';
    params: {
      ids: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { entity: string; total: number };
  };
  /** For each of these entities one page of its links in both directions that fit a filter, ordered by id: what tells the link and the entity at its other end apart, in columns of their own, which cost a third of what whole rows do. Evidence and texts are left out, and what several sources have said is told as one: for whoever may see all, nothing for others. */
  'link/light-page-of-entities': {
    mode: 'read';
    params: {
      ids: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
      after?: string | null;
      first: number;
    };
    row: {
      entity: string;
      link: string;
      kind: string;
      outgoing: boolean;
      status: string | null;
      since: number | null;
      until: number | null;
      weight: number | null;
      other: string;
      otherKind: string;
      otherSubtype: string | null;
      otherLayer: string;
      otherNameZh: string;
      otherNameEn: string;
      otherNameEnOrigin: string | null;
      otherStatus: string | null;
    };
  };
  /** One page of the links that fit a filter, ordered by id. */
  'link/page': {
    mode: 'read';
    params: {
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
      after?: string | null;
      first: number;
    };
    row: { link: LinkRow };
  };
  /** One page of the links that start from these entities and fit a filter, ordered by id. */
  'link/page-from': {
    mode: 'read';
    params: {
      from: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
      after?: string | null;
      first: number;
    };
    row: { link: LinkRow };
  };
  /** For each of these entities one page of its links in both directions that fit a filter, ordered by id, with the entity at the other end. */
  'link/page-of-entities': {
    mode: 'read';
    params: {
      ids: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
      after?: string | null;
      first: number;
    };
    row: { entity: string; link: LinkRow; other: EntityRow };
  };
  /** How many links fit a link filter and have two ends that fit an entity filter. */
  'network/count-links': {
    mode: 'read';
    params: {
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { total: number };
  };
  /** How many links fit a filter and have both ends among these entities. */
  'network/count-links-among': {
    mode: 'read';
    params: {
      ids: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { total: number };
  };
  /** The entities that fit a filter, those with most links first, among equals by id. Where nothing is hidden the engine knows how many. */
  'network/entities': {
    mode: 'read';
    params: {
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      limit: number;
    };
    row: { entity: EntityRow };
  };
  /** What conditions on entities look at: of all kind, layer and year of start, and where it is asked for source, origin and confidence of the evidence that may be seen. */
  'network/facts': {
    mode: 'read';
    params: { ids: readonly string[]; withEvidence: boolean };
    row: {
      id: string;
      kind: string;
      layer: string;
      startYear: number | null;
      sources: readonly string[];
      origins: readonly string[];
      confidences: readonly string[];
    };
  };
  /** The links that fit a filter and have both ends among these entities, ordered by id. */
  'network/links-among': {
    mode: 'read';
    params: {
      ids: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { link: LinkRow };
  };
  /** Of the links that start from these entities, those with these ids. */
  'network/links-from': {
    mode: 'read';
    params: { from: readonly string[]; ids: readonly string[] };
    row: { link: LinkRow };
  };
  /** The entities that fit a filter and are one link that fits away from these, with how many links each has in all. Where nothing is hidden the engine knows that number. */
  'network/neighbours': {
    mode: 'read';
    params: {
      from: readonly string[];
      ids?: readonly string[] | null;
      kinds?: readonly string[] | null;
      subtypes?: readonly string[] | null;
      layers?: readonly string[] | null;
      statuses?: readonly string[] | null;
      origins?: readonly string[] | null;
      sources?: readonly string[] | null;
      startedFrom?: number | null;
      startedUntil?: number | null;
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { id: string; degree: number };
  };
  /** The links that fit a filter and touch these entities, as steps: their ends and the confidences of the evidence that may be seen. */
  'network/steps': {
    mode: 'read';
    params: {
      from: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: { link: string; start: string; end: string; confidences: readonly string[] };
  };
  /** The links that fit a filter and touch these entities, with what conditions on links look at: kind, state, weight, and source, origin and confidence of the evidence that may be seen. */
  'network/told-steps': {
    mode: 'read';
    params: {
      from: readonly string[];
      linkKinds?: readonly string[] | null;
      linkStatuses?: readonly string[] | null;
      linkOrigins?: readonly string[] | null;
      linkSources?: readonly string[] | null;
      linkLayers?: readonly string[] | null;
    };
    row: {
      link: string;
      start: string;
      end: string;
      kind: string;
      status: string | null;
      weight: number | null;
      sources: readonly string[];
      origins: readonly string[];
      confidences: readonly string[];
    };
  };
  /** Everything that policies call for, ordered by where it stands in the text and then by id. */
  'obligation/all': { mode: 'read'; params: Record<never, never>; row: { obligation: ObligationRow } };
  /** What was put aside of these entities while they are joined, as JSON: what they were before, and their links that are not shown. */
  'same/aside': {
    mode: 'write';
    params: { ids: readonly string[] };
    row: { id: string; from: string | null; to: string | null; said: string };
  };
  /** Forgets what was put aside of these entities. */
  'same/clear-aside': { mode: 'write'; params: { ids: readonly string[] }; row: Record<never, never> };
  /** Writes down what somebody decided of pairs of entities: that they are the same, or that they are not. */
  'same/decide': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
  /** Everything that people decided of entities being the same or not, in the order in which they did, also what was undone; only of what may be seen. */
  'same/decisions': {
    mode: 'read';
    params: Record<never, never>;
    row: {
      id: string;
      state: string;
      keep: string;
      drop: string;
      keepZh: string;
      keepEn: string;
      dropZh: string;
      dropEn: string;
      by: string;
      at: string;
      reason: string | null;
      rule: string | null;
      score: number | null;
      undoneBy: string | null;
      undoneAt: string | null;
      undoneReason: string | null;
    };
  };
  /** Under which id entities are answered that were joined to others; no ids ask for all of them. */
  'same/kept': { mode: 'read'; params: { ids?: readonly string[] | null }; row: { id: string; kept: string } };
  /** Links of these entities, as they are now: all of them, or those alone that were moved because an end of theirs was joined to another. One between two of them may be there twice. */
  'same/links': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: { link: Readonly<Record<string, unknown>> };
  };
  /** Every entity by what it is called and what else tells whether it is the same as another. Of what its source says in words, its city and its country. */
  'same/named': {
    mode: 'read';
    params: Record<never, never>;
    row: {
      id: string;
      kind: string;
      nameZh: string;
      nameEn: string;
      aliases: readonly string[];
      identifiers: readonly string[];
      latitude: number | null;
      longitude: number | null;
      said: readonly string[];
    };
  };
  /** Puts aside entities as they were before they were joined, with the id that they are answered under, and links that are not shown meanwhile. */
  'same/put-aside': {
    mode: 'write';
    params: {
      entities: readonly Readonly<Record<string, unknown>>[];
      links: readonly Readonly<Record<string, unknown>>[];
    };
    row: Record<never, never>;
  };
  /** Removes these links between their ends. */
  'same/remove-links': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
  /** Writes down that a decision no longer holds; it stays, with who undid it. */
  'same/undo': {
    mode: 'write';
    params: { id: string; by: string; at: string; reason?: string | null };
    row: Record<never, never>;
  };
  /** Writes down whose database this is and of which version. */
  'schema/claim': { mode: 'write'; params: { product: string; version: number }; row: Record<never, never> };
  /** Whether there is anything in the database. */
  'schema/is-used': { mode: 'read'; params: Record<never, never>; row: { used: boolean } };
  /** Whose database this is and of which version; no row in a database that nobody has claimed. */
  'schema/version': { mode: 'read'; params: Record<never, never>; row: { product: string; version: number } };
  /** The ids of all entities whose search text holds every one of these terms, of which there is at least one, short texts first: those of one length together, in no order. An index looks up the first. */
  'search/matching': {
    mode: 'read';
    params: { terms: readonly string[] };
    row: { length: number; ids: readonly string[] };
  };
  /** Begins a session of a person; the id is the hash of what the browser keeps. */
  'session/begin': {
    mode: 'write';
    params: { id: string; account: string; createdAt: string; expiresAt: string };
    row: Record<never, never>;
  };
  /** Ends a session. */
  'session/end': { mode: 'write'; params: { id: string }; row: Record<never, never> };
  /** Ends all sessions of a person. */
  'session/end-all': { mode: 'write'; params: { account: string }; row: Record<never, never> };
  /** Removes the sessions that are no longer in force. */
  'session/end-expired': { mode: 'write'; params: { now: string; idleSince: string }; row: Record<never, never> };
  /** Whose session this is, as long as it is in force; no row when it is not. */
  'session/person': {
    mode: 'read';
    params: { id: string; now: string; idleSince: string };
    row: { id: string; name: string; role: string; groups: readonly string[]; usedAt: string };
  };
  /** Says that a session was used. */
  'session/use': { mode: 'write'; params: { id: string; usedAt: string }; row: Record<never, never> };
  /** Everything that was shared, apart from what is in it: by one person or by everybody, the newest first. */
  'share/all': {
    mode: 'read';
    params: { byId?: string | null };
    row: {
      id: string;
      title: string;
      by: string;
      byId: string;
      at: string;
      until: string;
      revokedAt: string | null;
      entities: number;
      links: number;
    };
  };
  /** What was shared under this fingerprint, as long as it holds. */
  'share/opened': { mode: 'read'; params: { id: string; now: string }; row: { snapshot: string } };
  /** Takes back what was shared: nothing of it is kept but that it was. */
  'share/revoke': { mode: 'write'; params: { id: string; at: string }; row: Record<never, never> };
  /** Keeps what somebody shares, under the fingerprint of the secret that opens it. */
  'share/save': {
    mode: 'write';
    params: {
      id: string;
      title: string;
      by: string;
      byId: string;
      at: string;
      until: string;
      entities: number;
      links: number;
      snapshot: string;
    };
    row: Record<never, never>;
  };
  /** The sources with these ids. */
  'source/by-ids': { mode: 'read'; params: { ids: readonly string[] }; row: { source: SourceRow } };
  /** How many sources there are. */
  'source/count': { mode: 'read'; params: Record<never, never>; row: { total: number } };
  /** Writes down who may see these sources. It is no property of a source, so no newer version of that takes it away. */
  'source/mark': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
  /** Every source with its data set, and beside them everything that was decided of who may see a source; that may be decided before there is such a source. */
  'source/marks': {
    mode: 'read';
    params: Record<never, never>;
    row: { source: string; dataset: string | null; marking: string | null; onlyFor: string | null };
  };
  /** One page of the sources, ordered by id. */
  'source/page': { mode: 'read'; params: { after?: string | null; first: number }; row: { source: SourceRow } };
  /** The entities that several data sets speak of and that rest on one of these sources, or of which less is told than all of them say. */
  'source/shared-entities': {
    mode: 'write';
    params: { marked: readonly string[] };
    row: { entity: Readonly<Record<string, unknown>> };
  };
  /** The links that several data sets speak of and that rest on one of these sources, or of which less is told than all of them say. */
  'source/shared-links': {
    mode: 'write';
    params: { marked: readonly string[] };
    row: { link: Readonly<Record<string, unknown>> };
  };
  /** How many entities there are of each kind and layer. */
  'statistics/entities': {
    mode: 'read';
    params: Record<never, never>;
    row: { kind: string; layer: string; total: number };
  };
  /** How many entities rest on each source. */
  'statistics/entities-by-source': {
    mode: 'read';
    params: Record<never, never>;
    row: { source: string; total: number };
  };
  /** How many links there are of each kind and status. */
  'statistics/links': {
    mode: 'read';
    params: Record<never, never>;
    row: { kind: string; status: string | null; total: number };
  };
  /** How many links rest on each source. */
  'statistics/links-by-source': { mode: 'read'; params: Record<never, never>; row: { source: string; total: number } };
  /** The tokens of a person, or of everybody, the newest first; the secret of none. */
  'token/all': {
    mode: 'read';
    params: { account?: string | null };
    row: {
      id: string;
      account: string;
      owner: string;
      name: string;
      role: string;
      readOnly: boolean;
      createdAt: string;
      expiresAt: string;
    };
  };
  /** Keeps a token of a person for scripts, as the hash of what the script sends. */
  'token/create': {
    mode: 'write';
    params: {
      id: string;
      account: string;
      name: string;
      hash: string;
      role: string;
      readOnly: boolean;
      createdAt: string;
      expiresAt: string;
    };
    row: Record<never, never>;
  };
  /** Whose token this is and what it is for, as long as it is in force; no row when it is not. */
  'token/person': {
    mode: 'read';
    params: { id: string; hash: string; now: string };
    row: { id: string; name: string; role: string; groups: readonly string[]; tokenRole: string; readOnly: boolean };
  };
  /** Revokes a token. */
  'token/remove': { mode: 'write'; params: { id: string }; row: Record<never, never> };
  /** Revokes all tokens of a person. */
  'token/remove-all': { mode: 'write'; params: { account: string }; row: Record<never, never> };
  /** The view with this id, apart from its state; no row when there is none. */
  'view/by-id': {
    mode: 'read';
    params: { id: string };
    row: { id: string; name: string; note: string | null; by: string | null; version: number; savedAt: string };
  };
  /** How many views there are. */
  'view/count': { mode: 'read'; params: Record<never, never>; row: { total: number } };
  /** Whose view this is, null where nobody had signed in; no row when there is none. */
  'view/owner': { mode: 'read'; params: { id: string }; row: { owner: string | null } };
  /** One page of the views, apart from their states: the newest first, among equals by id; after the one that was saved then and has this id. */
  'view/page': {
    mode: 'read';
    params: { savedAt?: string | null; after?: string | null; first: number };
    row: { id: string; name: string; note: string | null; by: string | null; version: number; savedAt: string };
  };
  /** Removes a view. */
  'view/remove': { mode: 'write'; params: { id: string }; row: Record<never, never> };
  /** Gives a view another name and note; no note takes the old one away. */
  'view/rename': {
    mode: 'write';
    params: { id: string; name: string; note?: string | null };
    row: Record<never, never>;
  };
  /** What entities, links and sources with these ids rest on: each list of sources once, in which one that may be seen is enough. */
  'view/rests-on': { mode: 'read'; params: { ids: readonly string[] }; row: { sources: readonly string[] } };
  /** Keeps a view under an id of its own. */
  'view/save': {
    mode: 'write';
    params: {
      id: string;
      name: string;
      note?: string | null;
      by?: string | null;
      owner?: string | null;
      version: number;
      state: string;
      savedAt: string;
      restsOn: readonly string[];
    };
    row: Record<never, never>;
  };
  /** The states of these views. */
  'view/states': { mode: 'read'; params: { ids: readonly string[] }; row: { id: string; state: string } };
  /** Creates these entities or replaces the properties of those that are there. */
  'write/entities': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
  /** Writes down what somebody decided of a finding; what was decided before stays. */
  'write/gap-decision': {
    mode: 'write';
    params: { gap: string; state: string; by: string; at: string; reason?: string | null; until?: string | null };
    row: Record<never, never>;
  };
  /** Creates these links or replaces the properties of those that are there between the same ends. They come in lists by kind: to look at each row once for each kind would take twice as long. */
  'write/links': { mode: 'write'; params: { byKind: Readonly<Record<string, unknown>> }; row: Record<never, never> };
  /** Creates these obligations or replaces the properties of those that are there. */
  'write/obligations': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
  /** Removes these entities with their links. */
  'write/remove-entities': { mode: 'write'; params: { ids: readonly string[] }; row: Record<never, never> };
  /** Removes these links. */
  'write/remove-links': { mode: 'write'; params: { ids: readonly string[] }; row: Record<never, never> };
  /** Removes the obligations of a data set except those to be kept. */
  'write/remove-obligations': {
    mode: 'write';
    params: { dataset: string; kept: readonly string[] };
    row: Record<never, never>;
  };
  /** Removes those of these sources that no evidence rests on. */
  'write/remove-sources': { mode: 'write'; params: { ids: readonly string[] }; row: Record<never, never> };
  /** Creates these sources or replaces the properties of those that are there. */
  'write/sources': {
    mode: 'write';
    params: { rows: readonly Readonly<Record<string, unknown>>[] };
    row: Record<never, never>;
  };
}
