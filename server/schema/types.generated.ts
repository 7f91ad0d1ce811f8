// Made by `npm run generate`; change the .graphql files instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, AnyRow, LinkRow, SourceRow, EvidenceRow } from '../graph/model.ts';
import type { Parts } from './statistics.ts';
import type { NetworkRow } from './network.ts';
import type { WhyNoPathRow, PathRelaxationRow } from './why-no-path.ts';
import type { ImportPreviewRow, ImportReportRow } from './import.ts';
import type { FileProblem } from '../exchange/network/network.ts';
import type { Job } from '../exchange/import/jobs.ts';
import type { SavedViewRow } from './view.ts';
import type { SaidProposal } from '../analysis/same/page.ts';
import type { ProposalPage } from './same.ts';
import type { Decided } from '../exchange/same/groups.ts';
import type { Connection, LazyConnection } from './connection.ts';
import type { PersonRow } from './person.ts';
import type { AuditRow } from './audit.ts';
import type { GrowthRow } from './growth.ts';
import type { GapRow, GapConnectionRow } from './gap.ts';
import type { CheckedObligation } from './obligation.ts';
import type { CoverageRow, CoverageCellRow } from './coverage.ts';
import type { SearchRow, SearchHitRow } from './search.ts';
import type { SearchFacetRow } from './search-facets.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Parameters and figures by name: a JSON object of numbers, texts and lists of texts. */
  Parameters: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
};

/** What somebody may do; each may do what those before may. */
export type Role =
  /** Reads. */
  | 'READER'
  /** Also saves views, decides on findings and identities, and imports. */
  | 'ANALYST'
  /** Also manages sources, backups and people. */
  | 'ADMINISTRATOR';

/** Something that somebody has done. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Which entry it is, from 1 on without a gap. */
  number: Scalars['Int']['output'];
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who, as they were called then; empty for whoever could not be made out. */
  by: Scalars['String']['output'];
  /** `signIn`, `signInRefused`, `signOut`, `upload`, `export`, or the name of a mutation. */
  action: Scalars['String']['output'];
  /** Ids and names of what it was done to. */
  subjects: Array<Scalars['String']['output']>;
  /** Where from; empty where that was not looked at. */
  address: Scalars['String']['output'];
  /** A fingerprint of this entry and all before it. */
  hash: Scalars['String']['output'];
};

/** A page of the audit log, the newest first. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** How many fit in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  nodes: Array<AuditEntry>;
  edges: Array<AuditEdge>;
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

/** Whether the audit log is whole. */
export type AuditCheck = {
  __typename?: 'AuditCheck';
  /** How many entries follow each other without a gap or a change. */
  entries: Scalars['Int']['output'];
  /** The number of the first that is missing or was changed; null where none is. */
  broken?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Who did what, when: sign-ins, what was changed, imported, exported and shared. */
  audit: AuditConnection;
  /** Goes through the whole audit log and sees whether an entry was taken out or changed. */
  auditCheck: AuditCheck;
  /** How units of cooperation cover two dimensions, and where they do not. */
  coverage: Coverage;
  /** Entities that fit a filter, ordered by id. */
  entities: EntityConnection;
  /** What is missing, weak or unproved. */
  gaps: GapConnection;
  /** The finding with this id, also when it is closed; null when there is none. */
  gap?: Maybe<Gap>;
  /** For each entity how many neighbours it has, by kind, in the order of the ids; ids that are not there are passed over. */
  neighbourCounts: Array<NeighbourCounts>;
  /** What expanding an entity would bring; null when it is not there. A link of an entity with itself counts nothing. */
  growth?: Maybe<Growth>;
  /** The import with this id; null where the server knows none: it remembers the last 50 since it was started. */
  importJob?: Maybe<ImportJob>;
  /** The last 50 imports since the server was started, the newest first. */
  importJobs: Array<ImportJob>;
  /** Data sets that people have imported, by name. */
  importedDatasets: Array<ImportedDataset>;
  /** Links that fit a filter, ordered by id. */
  links: LinkConnection;
  /** Entities that fit a filter, the best linked first, with the links among them. */
  network: Network;
  /** The given entities in their order, then what is within a number of links from them: the nearest first, among equals the best linked. */
  neighbourhood: Network;
  /** The best ways between two entities over links in either direction, of all up to a length. Empty when there is none, null when an end is not there. */
  paths?: Maybe<Array<Path>>;
  /** The entity, link or source with this id, or null when there is none that you may see. */
  node?: Maybe<Node>;
  /** What the policy calls for, in the order of its text. */
  obligations: Array<Obligation>;
  /** The kinds of entities and links. */
  ontology: Ontology;
  /** Who asks; null where nobody is asked who they are, or has not signed in. */
  me?: Maybe<Me>;
  /** Everybody who may sign in. */
  people: PersonConnection;
  /** One's own tokens, the newest first; those of everybody for an administrator. */
  apiTokens: Array<ApiToken>;
  /** Entities of one kind that may be the same, with all that speaks for it and against it. */
  sameProposals: SameProposalConnection;
  /** Everything that was decided of entities being the same, the newest first, also what was undone. */
  sameDecisions: SameDecisionConnection;
  /** Entities whose Chinese or English name, alias, pinyin or pinyin initials hold every word of a text; the 500 with the shortest names are ranked and paged through, `totalCount` counts all. Without words it lists what fits, what the policy names first; without a filter either, nothing. */
  search: SearchConnection;
  /** What sharing a view would disclose: of entities that have a place in it, the links among them, and what they rest on. */
  sharePreview: SharePreview;
  /** What the caller has shared, and for administrators what anybody has; the newest first. */
  shares: Array<Share>;
  /** All sources that you may see, ordered by id. */
  sources: SourceConnection;
  /** Counts over all that you may see. */
  statistics: Statistics;
  /** The view with this id; null when there is none. */
  savedView?: Maybe<SavedView>;
  /** All views, the newest first. */
  savedViews: SavedViewConnection;
  /** What cuts every way between two entities over links in either direction; null when an end is not there. */
  whyNoPath?: Maybe<WhyNoPath>;
};


export type QueryAuditArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoverageArgs = {
  rows: Dimension;
  columns: Dimension;
  filter?: InputMaybe<EntityFilter>;
  nullModel?: InputMaybe<NullModel>;
  order?: CoverageOrder;
  rowIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  columnIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryEntitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


export type QueryGapsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GapFilter>;
  layers?: Array<Layer>;
};


export type QueryGapArgs = {
  id: Scalars['ID']['input'];
  layers?: Array<Layer>;
};


export type QueryNeighbourCountsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryGrowthArgs = {
  id: Scalars['ID']['input'];
  among: Array<Scalars['ID']['input']>;
  filter?: InputMaybe<EntityFilter>;
  linkFilter?: InputMaybe<LinkFilter>;
  direction?: InputMaybe<Direction>;
  statuses?: InputMaybe<Array<InputMaybe<Status>>>;
  order?: GrowthOrder;
  first: Scalars['Int']['input'];
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};


export type QueryNetworkArgs = {
  filter?: InputMaybe<EntityFilter>;
  linkFilter?: InputMaybe<LinkFilter>;
  limit: Scalars['Int']['input'];
};


export type QueryNeighbourhoodArgs = {
  ids: Array<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  filter?: InputMaybe<EntityFilter>;
  linkFilter?: InputMaybe<LinkFilter>;
  limit: Scalars['Int']['input'];
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  k?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  linkFilter?: InputMaybe<LinkFilter>;
  filters?: InputMaybe<Array<PathFilter>>;
  order?: PathOrder;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObligationsArgs = {
  layers?: Array<Layer>;
};


export type QueryPeopleArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySameProposalsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  rule?: InputMaybe<SameRule>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
};


export type QuerySameDecisionsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  belonging?: InputMaybe<Belonging>;
};


export type QuerySharePreviewArgs = {
  viewId: Scalars['ID']['input'];
  links?: InputMaybe<Array<Scalars['ID']['input']>>;
  notPublic?: Scalars['Boolean']['input'];
};


export type QuerySourcesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedViewsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhyNoPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  linkFilter?: InputMaybe<LinkFilter>;
  filters?: InputMaybe<Array<PathFilter>>;
};

/** A table of two dimensions: how many units of cooperation each pair has, beside what chance would give. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The members of the first dimension, in order. */
  rows: Array<CoverageHead>;
  /** The members of the second dimension, in order. */
  columns: Array<CoverageHead>;
  /** What is expected if who works with whom is chance, and why this one was taken. */
  nullModel: NullModel;
  /** One sentence in Chinese: why this null model. */
  nullModelReasonZh: Scalars['String']['output'];
  /** One sentence in English: why this null model. */
  nullModelReasonEn: Scalars['String']['output'];
  /** Units looked at, those in no cell included. */
  units: Scalars['Int']['output'];
  /** The sum of all cells of the whole table; a unit counts in each cell that it is in. */
  total: Scalars['Int']['output'];
  /** Whether there are units enough for any test to say anything. If not, tests are null and no state says too few; what is counted, expected and their ratio are told all the same. */
  enough: Scalars['Boolean']['output'];
  /** One sentence in Chinese: how many units there are and how many it takes; null where there are enough. */
  notEnoughZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English: how many units there are and how many it takes; null where there are enough. */
  notEnoughEn?: Maybe<Scalars['String']['output']>;
  /** Every cell, those without a unit included, row by row; a member with itself has none. */
  cells: Array<CoverageCell>;
};

/** A row or a column. */
export type CoverageHead = {
  __typename?: 'CoverageHead';
  /** Id of the entity, or name of the kind. */
  id: Scalars['ID']['output'];
  /** In Chinese. */
  labelZh: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
  /** Null where the member is a kind. */
  entity?: Maybe<Entity>;
  /** Units with it. */
  units: Scalars['Int']['output'];
  /** The sum of its cells. */
  total: Scalars['Int']['output'];
};

/** One pair of members. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** Id of its row. */
  row: Scalars['ID']['output'];
  /** Id of its column. */
  column: Scalars['ID']['output'];
  /** What can be said of it. */
  state: CellState;
  /** Units with both. */
  count: Scalars['Int']['output'];
  /** Units expected under the null model; null where nothing can be expected. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** Count over expected; null where nothing is expected. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** For a cell without a unit: the expected count. */
  lambda?: Maybe<Scalars['Float']['output']>;
  /** For a cell without a unit: the probability of none, e to the power of minus lambda. */
  p0?: Maybe<Scalars['Float']['output']>;
  /** The share of the column in the units of the row, over its share in all other units (relative intensity of cooperation). */
  ric?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the 95 % confidence interval of `ric`. */
  ricLow?: Maybe<Scalars['Float']['output']>;
  /** Upper end of the 95 % confidence interval of `ric`. */
  ricHigh?: Maybe<Scalars['Float']['output']>;
  /** Probability of so few or fewer under the unit null (hypergeometric), adjusted over all cells (Benjamini and Hochberg). */
  pAdjusted?: Maybe<Scalars['Float']['output']>;
  /** Start of the newest unit. */
  newest?: Maybe<Scalars['Int']['output']>;
  /** The units with both, by id; at most 20,000 in one question. */
  units: Array<Entity>;
};

/** A way of looking at units of cooperation. */
export type Dimension =
  /** Partner countries and groups of countries. */
  | 'COUNTRY'
  /** Provinces and municipalities. */
  | 'REGION'
  /** Fields. */
  | 'FIELD'
  /** Institutions that run, organise or take part. */
  | 'INSTITUTION'
  /** Cities. */
  | 'CITY'
  /** Programmes, each by itself. */
  | 'PROGRAMME'
  /** Kinds of units. */
  | 'KIND';

/** What is expected if who works with whom is chance. */
export type NullModel =
  /** Members join units independently of each other: s_x s_y / n. */
  | 'UNIT'
  /** Every member keeps its number of co-occurrences: S_x S_y / T. */
  | 'LINK';

/** What can be said of a cell. */
export type CellState =
  /** There are units, not significantly fewer than expected. */
  | 'OBSERVED'
  /** Significantly fewer than expected, or none where at least three are expected. */
  | 'UNDER_EXPECTATION'
  /** None, which may well be chance. */
  | 'UNREMARKABLE'
  /** None can be. */
  | 'IMPOSSIBLE'
  /** No source speaks for it, so that none found says nothing. */
  | 'UNKNOWN';

/** In which order rows and columns stand. */
export type CoverageOrder =
  /** Those of one region or country together below it; kinds in the order of the ontology. */
  | 'HIERARCHY'
  /** The largest total first. */
  | 'TOTAL'
  /** Those with the same partners together. */
  | 'SERIATION';

/** Whatever the network is made of: a place, an actor, a platform, an activity, a topic or a part of a policy. */
export type Entity = {
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** Whatever the network is made of: a place, an actor, a platform, an activity, a topic or a part of a policy. */
export type EntityLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** Something that an imported file says in its own words. */
export type Attribute = {
  __typename?: 'Attribute';
  /** As the file calls it. */
  name: Scalars['String']['output'];
  /** As JSON text: a word in quotes, a number, a list. */
  value: Scalars['String']['output'];
};

/** A point, with how exact it is. */
export type Location = {
  __typename?: 'Location';
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  /** How exact the point is, such as `verified; city level`. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How close an entity is to the policy. */
export type Layer =
  /** Named in the document and worth a place of its own; the default picture. */
  | 'CORE'
  /** Scaffolding: goals, references, districts. */
  | 'CONTEXT'
  /** Real things that the document does not name. */
  | 'ENRICHMENT';

/** What the source says of the state of a thing, in the source's own time. */
export type Status =
  /** It is there. */
  | 'EXISTING'
  /** It is there and is to be strengthened. */
  | 'TO_STRENGTHEN'
  /** It is to be built. */
  | 'TO_BUILD'
  /** It is to be joined or led. */
  | 'TO_JOIN'
  /** It is to be explored. */
  | 'TO_EXPLORE';

/** Which entities to take; every field that is given must fit, and within a field any value may. */
export type EntityFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntityKind>>;
  subtypes?: InputMaybe<Array<Scalars['String']['input']>>;
  layers?: InputMaybe<Array<Layer>>;
  statuses?: InputMaybe<Array<Status>>;
  /** Resting on evidence of at least one of these origins. */
  origins?: InputMaybe<Array<Origin>>;
  /** Resting on at least one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Started in this year or later; what has no known start does not fit. */
  startedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Started in this year or earlier; what has no known start does not fit. */
  startedUntil?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** How many fit the filter in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  /** The entities of this page. */
  nodes: Array<Entity>;
  /** The entities of this page with their cursors. */
  edges: Array<EntityEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An entity on a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** One reason to believe an entity or a link. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Where it comes from. */
  source: Source;
  /** Where in the source, such as `三（二）#char=771,803` (characters of the text without white space). */
  locator?: Maybe<Scalars['String']['output']>;
  /** The exact words of the source. */
  quote?: Maybe<Scalars['String']['output']>;
  /** What exactly it supports, such as `startYear: 2019`; null when it supports the whole. */
  claim?: Maybe<Scalars['String']['output']>;
  /** How it was come by. */
  origin: Origin;
  /** How far it can be trusted. */
  confidence: Confidence;
  /** The place of the quote in the text of the source; null when the source has no text here. */
  range?: Maybe<TextRange>;
};

/** A range of characters in a text without white space, end excluded. */
export type TextRange = {
  __typename?: 'TextRange';
  /** The section, such as `三（二）`. */
  section: Scalars['String']['output'];
  /** First character, counted from 0. */
  start: Scalars['Int']['output'];
  /** Character after the last. */
  end: Scalars['Int']['output'];
};

/** How a piece of evidence was come by. */
export type Origin =
  /** The document says it. */
  | 'DOCUMENT'
  /** Read out of a name that stands in the document. */
  | 'NAME'
  /** A public page or data set outside the document. */
  | 'PUBLIC_SOURCE'
  /** Known to the people who compiled it, from no page; always unverified. */
  | 'OWN_KNOWLEDGE'
  /** From a file that a person brought. */
  | 'IMPORT';

/** How far a piece of evidence can be trusted. */
export type Confidence =
  /** The quote was found in the document, or the cited page was read and says so. */
  | 'VERIFIED'
  /** Inferred from a name. */
  | 'INFERRED'
  /** A weak page, our own reading or our own knowledge. */
  | 'UNVERIFIED';

/** Where a finding stands in its life. */
export type GapStatus = {
  __typename?: 'GapStatus';
  state: GapState;
  /** Who decided so; null while nobody has. */
  by?: Maybe<Scalars['String']['output']>;
  /** When it was decided, ISO 8601. */
  at?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day until which it is accepted, ISO 8601; it opens again after it. */
  until?: Maybe<Scalars['String']['output']>;
  /** The links that close it; empty while it is open. */
  closedBy: Array<Link>;
  /** Everything that was decided of it before, the newest first. */
  history: Array<GapDecision>;
};

/** Something that a person decided of a finding. */
export type GapDecision = {
  __typename?: 'GapDecision';
  state: GapState;
  by: Scalars['String']['output'];
  at: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['String']['output']>;
};

/** Where a finding stands in its life. */
export type GapState =
  /** Found, and nobody has decided anything. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Known and accepted until a day. */
  | 'ACCEPTED'
  /** What was missing is there. */
  | 'CLOSED';

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a finding until a day (`2027-06-30`), with a reason; it opens again after it. */
  acceptGap: Gap;
  /** Says that somebody works on a finding. */
  startGap: Gap;
  /** Opens a finding again that was accepted or in progress. */
  reopenGap: Gap;
  /** Reads files that were sent to `/upload` and tells how they would be understood; nothing is written. */
  previewImport: ImportPreview;
  /** Imports files that were sent to `/upload`, all or nothing. Who may see it is settled the first time: at first whoever has signed in; administrators change it with `markSource`. */
  startImport: ImportJob;
  /** Stops an import; nothing of it stays. One that has ended is answered as it is. */
  cancelImport: ImportJob;
  /** Takes back all that a data set has stated; what others state stays. False when there is none of this name. */
  removeImport: Scalars['Boolean']['output'];
  /** Makes a token for a script. */
  createToken: NewApiToken;
  /** Revokes a token at once: one's own, or anybody's for an administrator. False when there is none. */
  revokeToken: Scalars['Boolean']['output'];
  /** Says that two are one: from now on the one is answered as the other, with the names, evidence and links of both. */
  joinEntities: SameDecision;
  /** Joins all proposals that a rule allows and that have at least this score. */
  joinByRule: SameJoined;
  /** Undoes the joining with this id (of the decision): both are as they would be without it. */
  partEntities: SameDecision;
  /** Says that two are not the same: they are not proposed again and cannot be joined while this holds. */
  keepApart: SameDecision;
  /** Takes back that two are kept apart, by the id of the decision: they are proposed again. */
  proposeAgain: SameDecision;
  /** Opens a view as it is now to whoever has the link. */
  createShare: CreatedShare;
  /** Takes a share back at once; false when there is none of this id that is the caller's. */
  revokeShare: Scalars['Boolean']['output'];
  /** Decides who may see a source. What several sources speak of is afterwards called and described as by those that most may see. */
  markSource: Source;
  /** Keeps a state of the screen. */
  saveView: SavedView;
  /** Gives a view another name; its note stays where none is given, and goes where it is blank or null. */
  renameView: SavedView;
  /** Removes a view; false when there was none. */
  deleteView: Scalars['Boolean']['output'];
};


export type MutationAcceptGapArgs = {
  id: Scalars['ID']['input'];
  until: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  by: Scalars['String']['input'];
};


export type MutationStartGapArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReopenGapArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPreviewImportArgs = {
  uploads: Array<Scalars['ID']['input']>;
  understanding?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStartImportArgs = {
  uploads: Array<Scalars['ID']['input']>;
  understanding?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  marking?: InputMaybe<Marking>;
  group?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveImportArgs = {
  name: Scalars['String']['input'];
};


export type MutationCreateTokenArgs = {
  name: Scalars['String']['input'];
  role?: Role;
  readOnly?: Scalars['Boolean']['input'];
  days?: Scalars['Int']['input'];
};


export type MutationRevokeTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationJoinEntitiesArgs = {
  keep: Scalars['ID']['input'];
  drop: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJoinByRuleArgs = {
  rule: SameRule;
  minimumScore: Scalars['Float']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPartEntitiesArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationKeepApartArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProposeAgainArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateShareArgs = {
  viewId: Scalars['ID']['input'];
  until: Scalars['String']['input'];
  links?: InputMaybe<Array<Scalars['ID']['input']>>;
  notPublic?: Scalars['Boolean']['input'];
};


export type MutationRevokeShareArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMarkSourceArgs = {
  id: Scalars['ID']['input'];
  marking: Marking;
  group?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveViewArgs = {
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  state: Scalars['String']['input'];
};


export type MutationRenameViewArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};

/** Which findings to take; every field that is given must fit, and within a field any value may. */
export type GapFilter = {
  kinds?: InputMaybe<Array<GapKind>>;
  levels?: InputMaybe<Array<GapLevel>>;
  /** All but the closed when absent. */
  states?: InputMaybe<Array<GapState>>;
  families?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these entities. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Called for by at least one of these measures, or about one of them. */
  measures?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of findings, the gravest first. */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** How many fit the filter in all. */
  totalCount: Scalars['Int']['output'];
  /** How many of each kind fit the filter, without regard to the kinds in it. */
  facets: Array<GapKindCount>;
  /** How many of each level fit the filter, without regard to the levels in it. */
  levels: Array<GapLevelCount>;
  /** How many in each state fit the filter, without regard to the states in it. */
  states: Array<GapStateCount>;
  /** The families of those that fit, the gravest first. */
  families: Array<GapFamilyCount>;
  /** What could not be looked at for want of data, with the reason. */
  notSaid: Array<NotSaid>;
  /** The findings of this page. */
  nodes: Array<Gap>;
  /** The findings of this page with their cursors. */
  edges: Array<GapEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** How many findings there are of a kind. */
export type GapKindCount = {
  __typename?: 'GapKindCount';
  kind: GapKind;
  count: Scalars['Int']['output'];
};

/** How many findings there are of a level. */
export type GapLevelCount = {
  __typename?: 'GapLevelCount';
  level: GapLevel;
  count: Scalars['Int']['output'];
};

/** How many findings there are in a state. */
export type GapStateCount = {
  __typename?: 'GapStateCount';
  state: GapState;
  count: Scalars['Int']['output'];
};

/** How many findings a family has. */
export type GapFamilyCount = {
  __typename?: 'GapFamilyCount';
  family: GapFamily;
  /** The gravest level in it. */
  level: GapLevel;
  count: Scalars['Int']['output'];
};

/** A rule that had too little to go on. */
export type NotSaid = {
  __typename?: 'NotSaid';
  kind: GapKind;
  /** Why, in Chinese. */
  reasonZh: Scalars['String']['output'];
  /** Why, in English. */
  reasonEn: Scalars['String']['output'];
};

/** A finding on a page. */
export type GapEdge = {
  __typename?: 'GapEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Gap;
};

/** Something that is missing, weak or unproved, found by a rule and shown with what it rests on. */
export type Gap = {
  __typename?: 'Gap';
  /** The same over runs and engines while its cause lasts. */
  id: Scalars['ID']['output'];
  /** The rule that found it. */
  kind: GapKind;
  /** Those that differ only in their subjects fold into one line. */
  family: GapFamily;
  /** What it is about, the first of all what lacks something. */
  subjects: Array<Entity>;
  /** What is looked for and not found, in Chinese, such as `运营机构`. */
  missingZh: Scalars['String']['output'];
  /** The same in English, such as `operator`. */
  missingEn: Scalars['String']['output'];
  /** How many there should be, or would be by chance. */
  expected: Scalars['Float']['output'];
  /** How many there are. */
  observed: Scalars['Float']['output'];
  /** How it was found. */
  method: GapMethod;
  /** The words that it rests on: those of the policy first. */
  evidence: Array<Evidence>;
  /** How grave it is, and why. */
  severity: GapSeverity;
  /** One sentence in Chinese, made from these fields. */
  sentenceZh: Scalars['String']['output'];
  /** One sentence in English, made from these fields. */
  sentenceEn: Scalars['String']['output'];
  /** What would close it, in Chinese. */
  remedyZh: Scalars['String']['output'];
  /** What would close it, in English. */
  remedyEn: Scalars['String']['output'];
  /** Measures of a policy that call for what is missing. */
  measures: Array<Entity>;
  /** What is there outside the layers looked at, or perhaps meant, that would close it. */
  elsewhere: Array<Entity>;
  /** The links that are not there: what would close it, drawn hollow. */
  ghosts: Array<Ghost>;
  /** Where it stands in its life. */
  status: GapStatus;
};

/** Findings of one rule that differ only in their subjects. */
export type GapFamily = {
  __typename?: 'GapFamily';
  id: Scalars['ID']['output'];
  kind: GapKind;
  /** One line for all its members, in Chinese. */
  titleZh: Scalars['String']['output'];
  /** One line for all its members, in English. */
  titleEn: Scalars['String']['output'];
};

/** How a finding was come by. */
export type GapMethod = {
  __typename?: 'GapMethod';
  /** Name of the method. */
  name: Scalars['String']['output'];
  /** Its parameters and figures, by name. */
  parameters: Scalars['Parameters']['output'];
  /** What it does, in Chinese. */
  descriptionZh: Scalars['String']['output'];
  /** What it does, in English. */
  descriptionEn: Scalars['String']['output'];
};

/** How grave a finding is, and why. */
export type GapSeverity = {
  __typename?: 'GapSeverity';
  level: GapLevel;
  /** Why, in English. */
  reason: Scalars['String']['output'];
  /** Why, in Chinese. */
  reasonZh: Scalars['String']['output'];
};

/** A link that is not there. An end that nobody is named for is null. */
export type Ghost = {
  __typename?: 'Ghost';
  kind: LinkKind;
  from?: Maybe<Scalars['ID']['output']>;
  to?: Maybe<Scalars['ID']['output']>;
  /** What would stand at the unnamed end, in Chinese. */
  labelZh: Scalars['String']['output'];
  /** What would stand at the unnamed end, in English. */
  labelEn: Scalars['String']['output'];
};

/** A rule that finds gaps. */
export type GapKind =
  /** A place or partner has nothing of a kind that most others of its scope have. */
  | 'LACKS_WHAT_OTHERS_HAVE'
  /** A class, mechanism, target group or network that a measure calls for has no named instance. */
  | 'NO_INSTANCE'
  /** An instance lacks what its kind should have. */
  | 'INCOMPLETE'
  /** A partner or field that is named as important has no unit. */
  | 'PRIORITY_WITHOUT_UNIT'
  /** A partner has units and is not named as important. */
  | 'UNIT_WITHOUT_PRIORITY'
  /** A measure calls for something that is not there. */
  | 'UNMET_OBLIGATION'
  /** A measure names no number, date, money or responsible body. */
  | 'VAGUE_MEASURE'
  /** Something rests on a single source, on a name alone, or only on the document that wishes for it. */
  | 'WEAK_EVIDENCE'
  /** A pair cooperates significantly less than chance would have it. */
  | 'BELOW_EXPECTATION'
  /** Everything between two groups runs through one point. */
  | 'SINGLE_POINT';

/** How grave a finding is. */
export type GapLevel =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

/** How many others stand next to an entity. */
export type NeighbourCounts = {
  __typename?: 'NeighbourCounts';
  /** The entity. */
  id: Scalars['ID']['output'];
  /** Its neighbours by their kind; empty where it has none. */
  kinds: Array<NeighbourCount>;
};

/** How many neighbours of a kind there are, each counted once. */
export type NeighbourCount = {
  __typename?: 'NeighbourCount';
  kind: EntityKind;
  count: Scalars['Int']['output'];
};

/** What expanding an entity would bring that is not shown yet. */
export type Growth = {
  __typename?: 'Growth';
  /** How many fit in all; counted only when it is asked for. */
  totalCount: Scalars['Int']['output'];
  /** All that is not shown yet, without regard to filters and direction, by the links that lead there; an entity counts once in each group. */
  groups: Array<GrowthGroup>;
  /** The same by the status of those links; an entity counts once in each. */
  statuses: Array<GrowthStatus>;
  /** The same by where the evidence of those links was read; an entity counts once at each origin. */
  origins: Array<GrowthOrigin>;
  /** The first of those that fit, in the order asked for. */
  entities: Array<Entity>;
};

/** Entities not shown yet at links of one kind, direction and status. */
export type GrowthGroup = {
  __typename?: 'GrowthGroup';
  linkKind: LinkKind;
  direction: Direction;
  /** Null for links of which the source says no state. */
  status?: Maybe<Status>;
  count: Scalars['Int']['output'];
};

/** Entities not shown yet at links of one status. */
export type GrowthStatus = {
  __typename?: 'GrowthStatus';
  /** Null for links of which the source says no state. */
  status?: Maybe<Status>;
  count: Scalars['Int']['output'];
};

/** Entities not shown yet at links with evidence of one origin. */
export type GrowthOrigin = {
  __typename?: 'GrowthOrigin';
  origin: Origin;
  count: Scalars['Int']['output'];
};

/** Which way a link goes, seen from an entity. */
export type Direction =
  /** It starts from the entity. */
  | 'OUT'
  /** It points to the entity. */
  | 'IN';

/** What comes first; among equals by id. */
export type GrowthOrder =
  /** Those with most links in all. */
  | 'MOST_LINKED'
  /** Those that started last; what has no known start comes last. */
  | 'NEWEST'
  /** Those with most links with what is shown already, the entity itself included. */
  | 'NEAREST';

/**
 * What files would bring into the graph, before anything is written: how they are understood, what is in them, and what is
 * wrong with them.
 */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** What the data set will be called; a later version under the same name takes the place of the earlier one. */
  name: Scalars['String']['output'];
  /** How the files are understood: `cordis`, `graphml`, `tables` and the like. */
  as: Scalars['String']['output'];
  /** What else they may be understood as. */
  choices: Array<Scalars['String']['output']>;
  /** The same in full, a JSON object as text: to be handed to `startImport` as it is, or corrected. */
  understanding: Scalars['String']['output'];
  files: Array<ImportFile>;
  /** Tables of one's own with what their columns are taken for; empty for everything else. */
  tables: Array<ImportTable>;
  /** How many entities of each kind there are, as far as the files were read. */
  entities: Array<ImportCount>;
  /** How many links of each kind there are, as far as the files were read. */
  links: Array<ImportCount>;
  /** False where the files are so long that only their beginning was read. */
  complete: Scalars['Boolean']['output'];
  /** How many of these entities the graph knows already, by their id or by an identifier such as ROR, PIC or an ISO code. */
  joins: Scalars['Int']['output'];
  /** Names of some of the entities, to be looked at. */
  examples: Array<Scalars['String']['output']>;
  /** The first problems; with any of them nothing can be imported. */
  problems: Array<ImportProblem>;
  problemCount: Scalars['Int']['output'];
  /** Sentences on what the files have and will not be taken, or was mended. */
  notes: Array<Scalars['String']['output']>;
  /** The same in Chinese. */
  notesZh: Array<Scalars['String']['output']>;
  /** Whether a data set of this name is in the graph already, which would be replaced. */
  replaces: Scalars['Boolean']['output'];
};

/** A file that was brought. */
export type ImportFile = {
  __typename?: 'ImportFile';
  name: Scalars['String']['output'];
  bytes: Scalars['Float']['output'];
  /** Such as `utf-8` or `gb18030`; `xlsx` for a workbook. */
  encoding: Scalars['String']['output'];
};

/** A table of one's own as it was understood. */
export type ImportTable = {
  __typename?: 'ImportTable';
  /** The file, and the sheet in it. */
  name: Scalars['String']['output'];
  /** Whether its rows are entities or links. */
  about: Scalars['String']['output'];
  heads: Array<Scalars['String']['output']>;
  /** What each column is taken for, such as `id`, `nameZh`, `country` or `attribute`. */
  roles: Array<Scalars['String']['output']>;
  /** The first rows. */
  rows: Array<Array<Scalars['String']['output']>>;
};

/** How many there are of a kind. */
export type ImportCount = {
  __typename?: 'ImportCount';
  kind: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** Something in a file that cannot be taken as it stands. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Such as `projects.csv, line 12`. */
  place: Scalars['String']['output'];
  expected: Scalars['String']['output'];
  found: Scalars['String']['output'];
  /** The same in Chinese; words of the file stay as they are. */
  placeZh: Scalars['String']['output'];
  expectedZh: Scalars['String']['output'];
  foundZh: Scalars['String']['output'];
};

/** An import that was started. */
export type ImportJob = {
  __typename?: 'ImportJob';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  state: ImportState;
  /** What is being written: `entities`, then `links`; null while the files are gone through for the first time. */
  reading?: Maybe<Scalars['String']['output']>;
  /** How many rows have been gone through, or of that have been written. */
  rows: Scalars['Int']['output'];
  /** How many rows there will be, as far as is known. */
  ofRows?: Maybe<Scalars['Int']['output']>;
  /** When it was started, ISO 8601. */
  startedAt: Scalars['String']['output'];
  /** What it did, once it is done. */
  report?: Maybe<ImportReport>;
  /** Why it was refused: the first problems. */
  problems: Array<Scalars['String']['output']>;
  /** The same in Chinese. */
  problemsZh: Array<Scalars['String']['output']>;
};

export type ImportState =
  | 'WAITING'
  | 'RUNNING'
  | 'DONE'
  /** The files have problems; nothing was changed. */
  | 'REFUSED'
  /** Somebody stopped it; nothing was changed. */
  | 'CANCELLED'
  /** The engine failed; nothing was changed. */
  | 'FAILED';

/** What an import did. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** False where the graph said already what the files say. */
  read: Scalars['Boolean']['output'];
  entities: ImportTally;
  links: ImportTally;
  /** How many of the entities others had stated already. */
  joined: Scalars['Int']['output'];
  notes: Array<Scalars['String']['output']>;
  /** The same in Chinese. */
  notesZh: Array<Scalars['String']['output']>;
};

/** How much of one sort was new, said otherwise, as before, and is no longer said. */
export type ImportTally = {
  __typename?: 'ImportTally';
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  same: Scalars['Int']['output'];
  gone: Scalars['Int']['output'];
};

/** A data set that was imported. */
export type ImportedDataset = {
  __typename?: 'ImportedDataset';
  name: Scalars['String']['output'];
  source: Source;
  entities: Scalars['Int']['output'];
  links: Scalars['Int']['output'];
};

/** A statement that one entity stands in a relation to another, with what it rests on. */
export type Link = Node & {
  __typename?: 'Link';
  /** Stable public id. */
  id: Scalars['ID']['output'];
  /** The relation, in the third person; see `ontology`. */
  kind: LinkKind;
  /** What the source says of its state in the source's own time. */
  status?: Maybe<Status>;
  /** The verb of the source; square brackets where it was read from a name, a heading or a signature. */
  verb?: Maybe<Scalars['String']['output']>;
  /** A finer word for the relation, such as `sister_city`. */
  relation?: Maybe<Scalars['String']['output']>;
  /** Year since when. */
  since?: Maybe<Scalars['Int']['output']>;
  /** Year until when. */
  until?: Maybe<Scalars['Int']['output']>;
  /** How strong, where the source counts; null elsewhere. */
  weight?: Maybe<Scalars['Float']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** A caveat of the people who compiled it, in Chinese. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** The end that the relation starts from. */
  from: Entity;
  /** The end that the relation points to. */
  to: Entity;
  /** What this link rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
};

/** Which links to take; every field that is given must fit, and within a field any value may. */
export type LinkFilter = {
  kinds?: InputMaybe<Array<LinkKind>>;
  statuses?: InputMaybe<Array<Status>>;
  /** Resting on evidence of at least one of these origins. */
  origins?: InputMaybe<Array<Origin>>;
  /** Resting on at least one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Both ends in one of these layers. */
  layers?: InputMaybe<Array<Layer>>;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** How many fit the filter in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  /** The links of this page. */
  nodes: Array<Link>;
  /** The links of this page with their cursors. */
  edges: Array<LinkEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A link on a page. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: Link;
};

/** A part of the network, with a count of what was left out of it. */
export type Network = {
  __typename?: 'Network';
  /** The entities, the best linked first. */
  entities: Array<Entity>;
  /** The links among these entities, ordered by id. */
  links: Array<Link>;
  /** What would fit and is not here. */
  leftOut: LeftOut;
};

/** How many fit and were left out, because of a limit. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** Entities left out. */
  entities: Scalars['Int']['output'];
  /** Links left out: those that fit and have an end that was left out. */
  links: Scalars['Int']['output'];
};

/** A way from one entity to another that comes by no entity twice. */
export type Path = {
  __typename?: 'Path';
  /** Number of links. */
  length: Scalars['Int']['output'];
  /** The entities in order, both ends included. */
  entities: Array<Entity>;
  /** The links in order; the best supported one where two entities have several. */
  links: Array<Link>;
  /** The confidence of the weakest link. */
  confidence: Confidence;
};

/** Anything that has a stable public id of our own, such as `park:sip`. */
export type Node = {
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection ends, after the Relay specification. Pages go forward only. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there are more after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on this page; null when it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on this page, to be given as `after`; null when it is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a measure of a policy calls for, as a pattern that can be checked, with what speaks for and against it. */
export type Obligation = {
  __typename?: 'Obligation';
  id: Scalars['ID']['output'];
  /** The measure that calls for it. */
  measure: Entity;
  /** The pillar that the measure belongs to; the measure itself where it belongs to the policy directly. */
  pillar: Entity;
  modality: Modality;
  /** The words of the policy. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where the words stand. */
  evidence: Array<Evidence>;
  /** What is checked, in Chinese. */
  titleZh: Scalars['String']['output'];
  /** What is checked, in English. */
  titleEn: Scalars['String']['output'];
  state: ObligationState;
  /** Why the state is what it is, in Chinese. */
  reasonZh: Scalars['String']['output'];
  /** Why the state is what it is, in English. */
  reasonEn: Scalars['String']['output'];
  /** For how many it has to hold; 0 where it cannot be checked. */
  required: Scalars['Int']['output'];
  /** For how many it holds. */
  met: Scalars['Int']['output'];
  /** What fulfils it. */
  witnesses: Array<Entity>;
  /** For whom or what it does not hold. */
  missing: Array<Entity>;
  /** What perhaps fulfils it and is not shown to be what is meant. */
  possible: Array<Entity>;
};

/** How binding the words are. */
export type Modality =
  /** It shall be done. */
  | 'SHALL'
  /** It may be explored. */
  | 'MAY_EXPLORE';

/** How far what a measure calls for is there. */
export type ObligationState =
  /** For all that it has to hold for. */
  | 'FULFILLED'
  /** For some, or only by what may be meant. */
  | 'PARTIAL'
  /** For none, though a source speaks for it. */
  | 'UNMET'
  /** No source speaks for it, or it cannot be checked. */
  | 'UNKNOWN';

/** What kinds of entities and links there are, what they are called, how they look and what each should have. */
export type Ontology = {
  __typename?: 'Ontology';
  /** The six groups of kinds. */
  groups: Array<KindGroup>;
  /** The kinds of entities. */
  kinds: Array<KindDeclaration>;
  /** The kinds of links. */
  linkKinds: Array<LinkKindDeclaration>;
};

/** A group of kinds, such as places or platforms. */
export type KindGroup = {
  __typename?: 'KindGroup';
  /** Such as `places`. */
  name: Scalars['String']['output'];
  labelZh: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** Colour of the group, `#rrggbb`; at least 3:1 on white and on the dark ground. */
  colour: Scalars['String']['output'];
};

/** A kind of entity. */
export type KindDeclaration = {
  __typename?: 'KindDeclaration';
  name: EntityKind;
  /** The GraphQL type of such entities. */
  typeName: Scalars['String']['output'];
  group: KindGroup;
  labelZh: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** One sentence: what belongs to this kind. */
  description: Scalars['String']['output'];
  /** Colour of its group, `#rrggbb`. */
  colour: Scalars['String']['output'];
  /** Shape within the group, by the names that Cytoscape has for shapes. */
  shape: Scalars['String']['output'];
  /** True for platforms and activities: what places and actors cooperate through, and what is counted. */
  unit: Scalars['Boolean']['output'];
  /** What every entity of the kind should have; what is missing of it is a gap. */
  expected: Array<Expectation>;
};

/** Something that every entity of a kind should have: a property or a link. */
export type Expectation = {
  __typename?: 'Expectation';
  /** Name of the property, such as `startYear`; null for a link. */
  property?: Maybe<Scalars['String']['output']>;
  /** Kind of the link; null for a property. */
  link?: Maybe<LinkKind>;
  /** True when the link points to the entity, false when it starts from it; null for a property. */
  incoming?: Maybe<Scalars['Boolean']['output']>;
  /** Kinds that the other end may have; empty for a property. */
  ends: Array<EntityKind>;
  /** What it is called, in Chinese. */
  labelZh: Scalars['String']['output'];
  /** What it is called, in English. */
  labelEn: Scalars['String']['output'];
};

/** A kind of link. */
export type LinkKindDeclaration = {
  __typename?: 'LinkKindDeclaration';
  name: LinkKind;
  labelZh: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** False where both ends stand in the same relation to each other. */
  directed: Scalars['Boolean']['output'];
  /** Kinds that it may start from. */
  fromKinds: Array<EntityKind>;
  /** Kinds that it may point to. */
  toKinds: Array<EntityKind>;
};

/**
 * One condition on what a path comes by; every field that is given must fit. Several are applied one after the other, as
 * the filters of a picture are. What is said of entities holds for those between the two ends, which are always there.
 */
export type PathFilter = {
  /** Entities of these kinds. */
  entityKinds?: InputMaybe<Array<EntityKind>>;
  /** Entities in these layers. */
  layers?: InputMaybe<Array<Layer>>;
  /** Entities that started then. */
  started?: InputMaybe<PathYears>;
  /** Entities that are one of these places, partners or fields, lie in one, or are linked with what does, whatever else is asked. */
  near?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entities that fit in any case. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Links of these kinds. */
  linkKinds?: InputMaybe<Array<LinkKind>>;
  /** Links in these states; null among them for links of which no state is told. */
  statuses?: InputMaybe<Array<InputMaybe<Status>>>;
  /** Links between two entities whose links that are left come to this weight together; one without a weight counts 1. */
  weight?: InputMaybe<Scalars['Float']['input']>;
  /** Entities and links resting on evidence of at least one of these origins. */
  origins?: InputMaybe<Array<Origin>>;
  /** Entities and links resting on at least one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entities and links of which the best evidence has one of these confidences. */
  confidences?: InputMaybe<Array<Confidence>>;
};

/** Years between which something started; either may be absent. */
export type PathYears = {
  from?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds that have a year: one of them without a known start does not fit, others always do. When absent, whatever has no known start fits. */
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** Which of the paths are the best. */
export type PathOrder =
  /** Those whose weakest link is best supported, among equals the shortest. */
  | 'EVIDENCE'
  /** The shortest, among equals those whose weakest link is best supported. */
  | 'LENGTH';

/** Somebody who may sign in. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  /** Groups that the person belongs to; sources can be restricted to one. */
  groups: Array<Scalars['String']['output']>;
  /** Whether the person signs in with a password kept here; others come by the identity provider. */
  local: Scalars['Boolean']['output'];
  /** When the person was added, ISO 8601. */
  createdAt: Scalars['String']['output'];
};

/** Who asks. */
export type Me = {
  __typename?: 'Me';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  groups: Array<Scalars['String']['output']>;
  /** Whether this is a script whose token may only read. */
  readOnly: Scalars['Boolean']['output'];
};

/** People, by name. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** How many there are in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  nodes: Array<Person>;
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
};

/** A person on a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  node: Person;
};

/** By what a script is let in on behalf of a person; its text is told once, when it is made. */
export type ApiToken = {
  __typename?: 'ApiToken';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Whose it is. */
  owner: Scalars['String']['output'];
  /** What it is for, as far as its owner may do it at the time. */
  role: Role;
  /** Whether it may change nothing. */
  readOnly: Scalars['Boolean']['output'];
  createdAt: Scalars['String']['output'];
  /** Until when it lets in, ISO 8601. */
  expiresAt: Scalars['String']['output'];
};

/** A token that was made just now. */
export type NewApiToken = {
  __typename?: 'NewApiToken';
  id: Scalars['ID']['output'];
  /** To be sent as `Authorization: Bearer ...`; nobody can read it again. */
  text: Scalars['String']['output'];
  token: ApiToken;
};

/** Two entities that may be the same. Nothing is joined without somebody saying so. */
export type SameProposal = {
  __typename?: 'SameProposal';
  /** The one to be kept: that of which more is known. */
  keep: Entity;
  /** The one that would be answered as the other. */
  drop: Entity;
  /** From 0 to 1: (1 - Π(1 - weight of each reason for)) · Π(1 - weight of each reason against). */
  score: Scalars['Float']['output'];
  reasonsFor: Array<SameReason>;
  reasonsAgainst: Array<SameReason>;
};

/** Something that speaks for or against two entities being the same. */
export type SameReason = {
  __typename?: 'SameReason';
  code: SameReasonCode;
  /** From 0 to 1: how much it counts. */
  weight: Scalars['Float']['output'];
  sentenceZh: Scalars['String']['output'];
  sentenceEn: Scalars['String']['output'];
};

export type SameReasonCode =
  /** For: both have an identifier of others in common. */
  | 'IDENTIFIER_EQUAL'
  /** For: the same name, apart from case, accents and marks; it counts less where many countries use it. */
  | 'NAME_EQUAL'
  /** For: the same name apart from legal form, small words, spaces and the order of words. */
  | 'CORE_EQUAL'
  /** For: the names differ in a letter or two. */
  | 'NAME_SIMILAR'
  /** For: the pinyin of the one is the name of the other. */
  | 'PINYIN_EQUAL'
  /** For: the one is short for the other. */
  | 'ACRONYM'
  | 'CITY_EQUAL'
  /** For: at most 5 km apart. */
  | 'NEAR'
  | 'COUNTRY_EQUAL'
  /** For: linked to the same others, apart from places. */
  | 'LINKS_IN_COMMON'
  /** Against: different identifiers of one scheme. */
  | 'IDENTIFIER_DIFFERENT'
  /** Against: Chinese names that sound alike and are written otherwise, such as 苏州 and 宿州. */
  | 'CHARACTERS_DIFFERENT'
  | 'CHINESE_DIFFERENT'
  | 'COUNTRY_DIFFERENT'
  | 'REGION_DIFFERENT'
  | 'CITY_DIFFERENT'
  /** Against: more than 100 km apart. */
  | 'FAR';

/** What must speak for a pair to be joined by a rule; nothing may speak against it. */
export type SameRule =
  /** An identifier in common. */
  | 'SAME_IDENTIFIER'
  /** The same name, in the same city or at most 5 km apart. */
  | 'NAME_AND_CITY'
  /** The same name, in the same country. */
  | 'NAME_AND_COUNTRY'
  /** The same name apart from legal form, small words and order, in the same city or at most 5 km apart. */
  | 'CORE_AND_CITY'
  /** The same name apart from legal form, small words and order, in the same country. */
  | 'CORE_AND_COUNTRY';

/** A page of proposals, the likeliest first. */
export type SameProposalConnection = {
  __typename?: 'SameProposalConnection';
  totalCount: Scalars['Int']['output'];
  /** How many entities were not compared with all that are called as they are, because there are too many. */
  notCompared: Scalars['Int']['output'];
  nodes: Array<SameProposal>;
  edges: Array<SameProposalEdge>;
  pageInfo: PageInfo;
};

/** A proposal on a page. */
export type SameProposalEdge = {
  __typename?: 'SameProposalEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  node: SameProposal;
};

/** What somebody decided of two entities. */
export type SameDecision = {
  __typename?: 'SameDecision';
  id: Scalars['ID']['output'];
  state: SameState;
  keep: Scalars['ID']['output'];
  drop: Scalars['ID']['output'];
  /** What they were called then. */
  keepZh: Scalars['String']['output'];
  keepEn: Scalars['String']['output'];
  dropZh: Scalars['String']['output'];
  dropEn: Scalars['String']['output'];
  by: Scalars['String']['output'];
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** The rule that it was joined by, and the score that it had; null where a person chose the pair. */
  rule?: Maybe<SameRule>;
  score?: Maybe<Scalars['Float']['output']>;
  /** Who undid it, when and why; null while it holds. */
  undoneBy?: Maybe<Scalars['String']['output']>;
  undoneAt?: Maybe<Scalars['String']['output']>;
  undoneReason?: Maybe<Scalars['String']['output']>;
};

export type SameState =
  /** The one is answered as the other. */
  | 'JOINED'
  /** They are two: not proposed again, and not to be joined. */
  | 'APART';

/** A page of decisions, the newest first. */
export type SameDecisionConnection = {
  __typename?: 'SameDecisionConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<SameDecision>;
  edges: Array<SameDecisionEdge>;
  pageInfo: PageInfo;
};

/** A decision on a page. */
export type SameDecisionEdge = {
  __typename?: 'SameDecisionEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  node: SameDecision;
};

/** What a rule joined. */
export type SameJoined = {
  __typename?: 'SameJoined';
  /** How many pairs were joined. */
  count: Scalars['Int']['output'];
  /** The first 100 of them; the rest stand in `sameDecisions`. */
  decisions: Array<SameDecision>;
  /** How many were not, because they are kept apart or one already. */
  refused: Scalars['Int']['output'];
  /** How many more the rule allows; at most 5,000 are joined at once. */
  left: Scalars['Int']['output'];
};

/** An entity found by its name. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity. */
  entity: Entity;
  /** The name that was hit, as it is written. */
  name: Scalars['String']['output'];
  /** How well it fits, from 0 to 1; 1 is the exact name. */
  score: Scalars['Float']['output'];
};

/** A page of search hits, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** How many were found in all. */
  totalCount: Scalars['Int']['output'];
  /** The hits of this page. */
  nodes: Array<SearchHit>;
  /** The hits of this page with their cursors. */
  edges: Array<SearchEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** By what the hits can be narrowed further, counted over all of them; with no words and no filter over everything that there is. */
  facets: Array<SearchFacet>;
};


/** A page of search hits, the best first. */
export type SearchConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
};

/** A way to narrow what was found, counted as if nothing were chosen of it: so its values tell what another choice would give. */
export type SearchFacet = {
  __typename?: 'SearchFacet';
  by: SearchFacetName;
  /** How many would be found if nothing were chosen of it. */
  hits: Scalars['Int']['output'];
  /** The values with most hits first; those without a hit only where they are chosen. */
  values: Array<SearchFacetValue>;
  /** How many values have a hit, those beyond the limit included. */
  valueCount: Scalars['Int']['output'];
};

/** What the hits of a search can be narrowed by. */
export type SearchFacetName =
  | 'KIND'
  /** Provinces and municipalities, with what lies in them or is run from there. */
  | 'REGION'
  /** Countries and groups of countries, with what lies in them and who partners with them. */
  | 'COUNTRY'
  /** Fields, with what focuses on them. */
  | 'FIELD'
  | 'LAYER'
  | 'STATUS'
  | 'SOURCE';

/** One value of a facet, with how many hits it has. */
export type SearchFacetValue = {
  __typename?: 'SearchFacetValue';
  /** Id of an entity or a source, or name of a kind, a layer or a state; to be given in `filter` or in `belonging`. */
  id: Scalars['ID']['output'];
  /** How many hits it has. */
  count: Scalars['Int']['output'];
  /** The region, country or field; null for other facets. */
  entity?: Maybe<Entity>;
  /** The source; null for other facets. */
  source?: Maybe<Source>;
};

/** To what an entity belongs, be it by links of others that run it or take part; every list that is given must fit, and within a list any may. */
export type Belonging = {
  /** In one of these provinces or municipalities, run from there, or one of them. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these countries, partner of one, or one of them. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Focused on one of these fields, or one of them. */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A hit on a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** A saved view that somebody opened to whoever has the link: frozen, until a day. */
export type Share = {
  __typename?: 'Share';
  /** The fingerprint of the secret in the link; it opens nothing. */
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** Who shared it. */
  by: Scalars['String']['output'];
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** When it ends by itself, ISO 8601. */
  until: Scalars['String']['output'];
  /** When it was taken back; null while it was not. */
  revokedAt?: Maybe<Scalars['String']['output']>;
  /** How many entities it discloses. */
  entities: Scalars['Int']['output'];
  /** How many links it discloses. */
  links: Scalars['Int']['output'];
};

/** What a link to a saved view would disclose. */
export type SharePreview = {
  __typename?: 'SharePreview';
  entities: Array<KindCount>;
  links: Array<LinkKindCount>;
  /** What all of it rests on; which of it not everybody may see is told by its marking. */
  sources: Array<Source>;
  /** How many entities of the view are left out, because not everybody may see them. */
  leftOut: Scalars['Int']['output'];
};

/** A share with the only copy of the secret that opens it. */
export type CreatedShare = {
  __typename?: 'CreatedShare';
  share: Share;
  /** Goes into the address `/s/<token>`; it is told this once. */
  token: Scalars['String']['output'];
};

/** A document, page or data set that evidence comes from. */
export type Source = Node & {
  __typename?: 'Source';
  /** Stable public id. */
  id: Scalars['ID']['output'];
  /** What sort of source it is. */
  kind: SourceKind;
  /** Title in Chinese. */
  titleZh: Scalars['String']['output'];
  /** Title in English. */
  titleEn: Scalars['String']['output'];
  /** Title in the language of the source. */
  title: Scalars['String']['output'];
  /** Web address; null for reprints, whose addresses are not to be shown. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** On which terms it may be used. */
  licence?: Maybe<Scalars['String']['output']>;
  /** How to credit it. */
  credit?: Maybe<Scalars['String']['output']>;
  /** What it speaks for, such as `COUNTRY:*`: only there does an absence say anything. */
  speaksFor: Array<Scalars['String']['output']>;
  /** SHA-256 of each imported file, in hexadecimal; empty for what is no file. */
  fileHashes: Array<Scalars['String']['output']>;
  /** A caveat about the source, in Chinese. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** Who may see it, and what rests on it alone. */
  marking: Marking;
  /** The group that it is restricted to; null where it is not. */
  group?: Maybe<Scalars['String']['output']>;
  /** Its text in paragraphs, where the text is held here; otherwise empty. */
  passages: Array<Passage>;
};

/** What sort of source it is. */
export type SourceKind =
  /** A document whose text is held here. */
  | 'DOCUMENT'
  /** An official, institutional or academic page. */
  | 'OFFICIAL'
  /** A newspaper, agency or press release. */
  | 'MEDIA'
  /** A reprint or mirror on a foreign domain; its address is not shown. */
  | 'REPRINT'
  /** A weak page. */
  | 'SECONDARY'
  /** An open data set. */
  | 'OPEN_DATA'
  /** Nobody's page. */
  | 'OWN_KNOWLEDGE'
  /** A file that a person brought. */
  | 'FILE';

/** Who may see a source; what rests on it alone is seen by the same. */
export type Marking =
  /** Everybody. */
  | 'PUBLIC'
  /** Whoever has signed in. */
  | 'INTERNAL'
  /** The members of a group, and administrators. */
  | 'RESTRICTED';

/** A paragraph of a text. */
export type Passage = {
  __typename?: 'Passage';
  /** Where it stands in the text without white space. */
  range: TextRange;
  /** What it is: `heading`, `paragraph`, `signature` and the like. */
  role: Scalars['String']['output'];
  /** Its words, without white space. */
  text: Scalars['String']['output'];
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** How many there are in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  /** The sources of this page. */
  nodes: Array<Source>;
  /** The sources of this page with their cursors. */
  edges: Array<SourceEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A source on a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** How much there is of what. An entity or link with several sources or origins counts once under each. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Entities in all. */
  entities: Scalars['Int']['output'];
  /** Links in all. */
  links: Scalars['Int']['output'];
  /** Entities by kind. */
  byKind: Array<KindCount>;
  /** Entities by layer. */
  byLayer: Array<LayerCount>;
  /** Links by kind. */
  byLinkKind: Array<LinkKindCount>;
  /** Links by status; null is no status. */
  byStatus: Array<StatusCount>;
  /** Entities and links by source. */
  bySource: Array<SourceCount>;
};

/** Entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  kind: EntityKind;
  count: Scalars['Int']['output'];
};

/** Entities of a layer. */
export type LayerCount = {
  __typename?: 'LayerCount';
  layer: Layer;
  count: Scalars['Int']['output'];
};

/** Links of a kind. */
export type LinkKindCount = {
  __typename?: 'LinkKindCount';
  kind: LinkKind;
  count: Scalars['Int']['output'];
};

/** Links of a status. */
export type StatusCount = {
  __typename?: 'StatusCount';
  status?: Maybe<Status>;
  count: Scalars['Int']['output'];
};

/** Entities and links that rest on a source. */
export type SourceCount = {
  __typename?: 'SourceCount';
  source: Source;
  /** Entities and links together. */
  count: Scalars['Int']['output'];
  entities: Scalars['Int']['output'];
  links: Scalars['Int']['output'];
};

/** A state of the screen that somebody kept, with a name; new data leave it as it is. */
export type SavedView = {
  __typename?: 'SavedView';
  /** Ten letters and digits; it never changes. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Who saved it; null where nobody said. */
  by?: Maybe<Scalars['String']['output']>;
  /** Which form the state has; the page that wrote it knows. */
  version: Scalars['Int']['output'];
  /** A JSON object as text, to the letter as it was given. */
  state: Scalars['String']['output'];
  /** When it was saved, ISO 8601. */
  savedAt: Scalars['String']['output'];
};

/** A page of views, the newest first. */
export type SavedViewConnection = {
  __typename?: 'SavedViewConnection';
  /** How many there are in all; counted, not collected. */
  totalCount: Scalars['Int']['output'];
  /** The views of this page. */
  nodes: Array<SavedView>;
  /** The views of this page with their cursors. */
  edges: Array<SavedViewEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A view on a page. */
export type SavedViewEdge = {
  __typename?: 'SavedViewEdge';
  /** Opaque; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node: SavedView;
};

/** Why no way leads from one entity to another under a filter, or that one does. */
export type WhyNoPath = {
  __typename?: 'WhyNoPath';
  /** Whether there is a way under the filter within `maxLength`. */
  hasPath: Scalars['Boolean']['output'];
  /** Length of the shortest way without any filter, up to 6; null when there is none. */
  length?: Maybe<Scalars['Int']['output']>;
  /** For each part of the question: whether it alone stands in the way. */
  relaxations: Array<PathRelaxation>;
  /** Where no part alone stands in the way: some that do together, of which none could stay. Null where one alone does, or where there is no way whatever is dropped. */
  together?: Maybe<PathRelief>;
  /** How many entities can be reached from `from` within 6 links under the filter, itself included; counted up to 5000. */
  fromPart: Scalars['Int']['output'];
  /** How many entities can be reached from `to` within 6 links under the filter, itself included; counted up to 5000. */
  toPart: Scalars['Int']['output'];
};

/** The question without one of its parts, all others as they are. */
export type PathRelaxation = {
  __typename?: 'PathRelaxation';
  /** What is dropped: a field of the link filter that is given, one of `filters`, or `maxLength` where it is less than 6. */
  field: PathRestriction;
  /** Which of `filters`, counted from 0; null for any other part. */
  at?: Maybe<Scalars['Int']['output']>;
  /** Length of the shortest way then; null when there is none. */
  length?: Maybe<Scalars['Int']['output']>;
};

/** The question without several of its parts. */
export type PathRelief = {
  __typename?: 'PathRelief';
  /** What is dropped. */
  parts: Array<PathPart>;
  /** Length of the shortest way then. */
  length: Scalars['Int']['output'];
};

/** A part of the question. */
export type PathPart = {
  __typename?: 'PathPart';
  field: PathRestriction;
  /** Which of `filters`, counted from 0; null for any other part. */
  at?: Maybe<Scalars['Int']['output']>;
};

/** What may keep a way from being found, by the name it has in the question. */
export type PathRestriction =
  | 'kinds'
  | 'statuses'
  | 'origins'
  | 'sources'
  | 'layers'
  | 'filters'
  | 'maxLength';

/** A kind of entity; see `ontology`. */
export type EntityKind =
  /** Country. */
  | 'COUNTRY'
  /** Group of countries. */
  | 'COUNTRY_GROUP'
  /** Region. */
  | 'REGION'
  /** City. */
  | 'CITY'
  /** Institution. */
  | 'INSTITUTION'
  /** Overseas innovation centre. */
  | 'INNOVATION_CENTRE'
  /** Joint laboratory. */
  | 'JOINT_LAB'
  /** Cooperation park. */
  | 'COOPERATION_PARK'
  /** Programme. */
  | 'PROGRAMME'
  /** Project. */
  | 'PROJECT'
  /** Event. */
  | 'EVENT'
  /** Agreement. */
  | 'AGREEMENT'
  /** Field. */
  | 'FIELD'
  /** Policy. */
  | 'POLICY'
  /** Measure. */
  | 'MEASURE'
  /** Class. */
  | 'CATEGORY'
  /** Target group. */
  | 'TARGET_GROUP';

/** A kind of link; see `ontology`. */
export type LinkKind =
  /** issues. */
  | 'ISSUES'
  /** is part of. */
  | 'PART_OF'
  /** belongs to. */
  | 'BELONGS_TO'
  /** is located in. */
  | 'LOCATED_IN'
  /** partners with. */
  | 'PARTNERS_WITH'
  /** operates. */
  | 'OPERATES'
  /** organises. */
  | 'ORGANISES'
  /** participates in. */
  | 'PARTICIPATES_IN'
  /** focuses on. */
  | 'FOCUSES_ON'
  /** is an instance of. */
  | 'INSTANCE_OF'
  /** may be an instance of. */
  | 'MAY_BE_INSTANCE_OF'
  /** calls for. */
  | 'CALLS_FOR'
  /** prioritises. */
  | 'PRIORITISES'
  /** refers to. */
  | 'REFERS_TO'
  /** applies to. */
  | 'APPLIES_TO'
  /** supports. */
  | 'SUPPORTS';

/** A country of ISO 3166-1. */
export type Country = Node & Entity & {
  __typename?: 'Country';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** ISO 3166-1 alpha-2 code. */
  isoAlpha2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code. */
  isoAlpha3?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 numeric code, three digits. */
  isoNumeric?: Maybe<Scalars['String']['output']>;
  /** Capital, in Chinese. */
  capitalZh?: Maybe<Scalars['String']['output']>;
  /** Capital, in English. */
  capitalEn?: Maybe<Scalars['String']['output']>;
  /** Agreements with China on science and technology, in words. */
  agreementsEn?: Maybe<Scalars['String']['output']>;
};


/** A country of ISO 3166-1. */
export type CountryLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A bloc of countries, such as the European Union. */
export type CountryGroup = Node & Entity & {
  __typename?: 'CountryGroup';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Agreements with China on science and technology, in words. */
  agreementsEn?: Maybe<Scalars['String']['output']>;
};


/** A bloc of countries, such as the European Union. */
export type CountryGroupLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A province, a municipality or a region made of several. */
export type Region = Node & Entity & {
  __typename?: 'Region';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Agreements and memoranda on science and technology, in words. */
  agreementsEn?: Maybe<Scalars['String']['output']>;
};


/** A province, a municipality or a region made of several. */
export type RegionLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A city, county or district. */
export type City = Node & Entity & {
  __typename?: 'City';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** A city, county or district. */
export type CityLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** An agency, university, institute, enterprise, association, council or working body. */
export type Institution = Node & Entity & {
  __typename?: 'Institution';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** An agency, university, institute, enterprise, association, council or working body. */
export type InstitutionLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A centre abroad that incubates and transfers innovation. */
export type InnovationCentre = Node & Entity & {
  __typename?: 'InnovationCentre';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity. */
  operatorsZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words, in English. */
  operatorsEn?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in Chinese. */
  fieldsZh?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in English. */
  fieldsEn?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 codes of its partner countries, and EU. */
  partnerCodes: Array<Scalars['String']['output']>;
  /** Area in square kilometres. */
  areaKm2?: Maybe<Scalars['Float']['output']>;
};


/** A centre abroad that incubates and transfers innovation. */
export type InnovationCentreLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A laboratory, research centre or branch run by partners of several countries. */
export type JointLab = Node & Entity & {
  __typename?: 'JointLab';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity. */
  operatorsZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words, in English. */
  operatorsEn?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in Chinese. */
  fieldsZh?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in English. */
  fieldsEn?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 codes of its partner countries, and EU. */
  partnerCodes: Array<Scalars['String']['output']>;
  /** Area in square kilometres. */
  areaKm2?: Maybe<Scalars['Float']['output']>;
};


/** A laboratory, research centre or branch run by partners of several countries. */
export type JointLabLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A park or zone set up for cooperation with another country. */
export type CooperationPark = Node & Entity & {
  __typename?: 'CooperationPark';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity. */
  operatorsZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words, in English. */
  operatorsEn?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in Chinese. */
  fieldsZh?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in English. */
  fieldsEn?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 codes of its partner countries, and EU. */
  partnerCodes: Array<Scalars['String']['output']>;
  /** Area in square kilometres. */
  areaKm2?: Maybe<Scalars['Float']['output']>;
};


/** A park or zone set up for cooperation with another country. */
export type CooperationParkLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A bilateral programme, a mega-science programme or a mechanism. */
export type Programme = Node & Entity & {
  __typename?: 'Programme';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity. */
  operatorsZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words, in English. */
  operatorsEn?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in Chinese. */
  fieldsZh?: Maybe<Scalars['String']['output']>;
  /** What it works on, in words, in English. */
  fieldsEn?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 codes of its partner countries, and EU. */
  partnerCodes: Array<Scalars['String']['output']>;
  /** Area in square kilometres. */
  areaKm2?: Maybe<Scalars['Float']['output']>;
};


/** A bilateral programme, a mega-science programme or a mechanism. */
export type ProgrammeLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A piece of joint work with a beginning and an end. */
export type Project = Node & Entity & {
  __typename?: 'Project';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** A piece of joint work with a beginning and an end. */
export type ProjectLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A forum, conference, fair or contest. */
export type Event = Node & Entity & {
  __typename?: 'Event';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity. */
  operatorsZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words, in English. */
  operatorsEn?: Maybe<Scalars['String']['output']>;
};


/** A forum, conference, fair or contest. */
export type EventLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** An agreement or memorandum between governments. */
export type Agreement = Node & Entity & {
  __typename?: 'Agreement';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** An agreement or memorandum between governments. */
export type AgreementLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A field of science, technology or industry. */
export type Field = Node & Entity & {
  __typename?: 'Field';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** A field of science, technology or industry. */
export type FieldLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A policy, plan or guiding principle. */
export type Policy = Node & Entity & {
  __typename?: 'Policy';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
  /** Number of the document. */
  docNumber?: Maybe<Scalars['String']['output']>;
};


/** A policy, plan or guiding principle. */
export type PolicyLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A pillar, measure or goal of a policy. */
export type Measure = Node & Entity & {
  __typename?: 'Measure';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** A pillar, measure or goal of a policy. */
export type MeasureLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** A class of things that a policy calls for. */
export type Category = Node & Entity & {
  __typename?: 'Category';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** A class of things that a policy calls for. */
export type CategoryLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/** Those whom a policy addresses. */
export type TargetGroup = Node & Entity & {
  __typename?: 'TargetGroup';
  /** Stable public id; never the id of a database. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is; see `ontology`. */
  kind: EntityKind;
  /** A finer sort within the kind, such as `province` or `mega_science`. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** How close it is to the policy: named in it, scaffolding of it, or added from elsewhere. */
  layer: Layer;
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English; `nameEnOrigin` tells whether it is sourced or our translation. */
  nameEn: Scalars['String']['output'];
  /** Where the English name comes from: `sourced`, `translation` or a mixture. */
  nameEnOrigin?: Maybe<Scalars['String']['output']>;
  /** Other names, short forms and acronyms, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids that others know it by, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What imported files say of it beside the fields, in their own words. */
  attributes: Array<Attribute>;
  /** What the source says of its state in the source's own time; null when it says nothing. */
  status?: Maybe<Status>;
  /** Year of start, opening or signature. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is in words, in Chinese; links tell in which places of the network. */
  placeZh?: Maybe<Scalars['String']['output']>;
  /** Where it is in words, in English. */
  placeEn?: Maybe<Scalars['String']['output']>;
  /** Where to put it on a map; null when that is not known. */
  location?: Maybe<Location>;
  /** Web address of its own. */
  website?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** One sentence in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** A caveat of the people who compiled it, in Chinese: what it must not be confused with, dates that conflict. */
  noteZh?: Maybe<Scalars['String']['output']>;
  /** The same caveat in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** What this entity rests on; at least one piece. */
  evidence: Array<Evidence>;
  /** The best confidence among its evidence. */
  confidence: Confidence;
  /** The origins of its evidence, each once. */
  origins: Array<Origin>;
  /** Ids of the sources that it rests on, each once. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** Its links in both directions, ordered by id. */
  links: LinkConnection;
};


/** Those whom a policy addresses. */
export type TargetGroupLinksArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditCheck: ResolverTypeWrapper<AuditCheck>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageHead: ResolverTypeWrapper<Omit<CoverageHead, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  CoverageCell: ResolverTypeWrapper<CoverageCellRow>;
  Dimension: Dimension;
  NullModel: NullModel;
  CellState: CellState;
  CoverageOrder: CoverageOrder;
  Entity: ResolverTypeWrapper<EntityRow>;
  Attribute: ResolverTypeWrapper<Attribute>;
  Location: ResolverTypeWrapper<Location>;
  Layer: Layer;
  Status: Status;
  EntityFilter: EntityFilter;
  EntityConnection: ResolverTypeWrapper<LazyConnection<EntityRow>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Origin: Origin;
  Confidence: Confidence;
  GapStatus: ResolverTypeWrapper<Omit<GapStatus, 'closedBy'> & { closedBy: Array<ResolversTypes['Link']> }>;
  GapDecision: ResolverTypeWrapper<GapDecision>;
  GapState: GapState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GapFilter: GapFilter;
  GapConnection: ResolverTypeWrapper<GapConnectionRow>;
  GapKindCount: ResolverTypeWrapper<GapKindCount>;
  GapLevelCount: ResolverTypeWrapper<GapLevelCount>;
  GapStateCount: ResolverTypeWrapper<GapStateCount>;
  GapFamilyCount: ResolverTypeWrapper<GapFamilyCount>;
  NotSaid: ResolverTypeWrapper<NotSaid>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  Gap: ResolverTypeWrapper<GapRow>;
  GapFamily: ResolverTypeWrapper<GapFamily>;
  GapMethod: ResolverTypeWrapper<GapMethod>;
  Parameters: ResolverTypeWrapper<Scalars['Parameters']['output']>;
  GapSeverity: ResolverTypeWrapper<GapSeverity>;
  Ghost: ResolverTypeWrapper<Ghost>;
  GapKind: GapKind;
  GapLevel: GapLevel;
  NeighbourCounts: ResolverTypeWrapper<NeighbourCounts>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  Growth: ResolverTypeWrapper<GrowthRow>;
  GrowthGroup: ResolverTypeWrapper<GrowthGroup>;
  GrowthStatus: ResolverTypeWrapper<GrowthStatus>;
  GrowthOrigin: ResolverTypeWrapper<GrowthOrigin>;
  Direction: Direction;
  GrowthOrder: GrowthOrder;
  ImportPreview: ResolverTypeWrapper<ImportPreviewRow>;
  ImportFile: ResolverTypeWrapper<ImportFile>;
  ImportTable: ResolverTypeWrapper<ImportTable>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportProblem: ResolverTypeWrapper<FileProblem>;
  ImportJob: ResolverTypeWrapper<Job>;
  ImportState: ImportState;
  ImportReport: ResolverTypeWrapper<ImportReportRow>;
  ImportTally: ResolverTypeWrapper<ImportTally>;
  ImportedDataset: ResolverTypeWrapper<Omit<ImportedDataset, 'source'> & { source: ResolversTypes['Source'] }>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkFilter: LinkFilter;
  LinkConnection: ResolverTypeWrapper<LazyConnection<LinkRow>>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  Network: ResolverTypeWrapper<NetworkRow>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'links'> & { entities: Array<ResolversTypes['Entity']>, links: Array<ResolversTypes['Link']> }>;
  Node: ResolverTypeWrapper<AnyRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Obligation: ResolverTypeWrapper<CheckedObligation>;
  Modality: Modality;
  ObligationState: ObligationState;
  Ontology: ResolverTypeWrapper<Ontology>;
  KindGroup: ResolverTypeWrapper<KindGroup>;
  KindDeclaration: ResolverTypeWrapper<KindDeclaration>;
  Expectation: ResolverTypeWrapper<Expectation>;
  LinkKindDeclaration: ResolverTypeWrapper<LinkKindDeclaration>;
  PathFilter: PathFilter;
  PathYears: PathYears;
  PathOrder: PathOrder;
  Person: ResolverTypeWrapper<PersonRow>;
  Me: ResolverTypeWrapper<Me>;
  PersonConnection: ResolverTypeWrapper<Connection<PersonRow>>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  NewApiToken: ResolverTypeWrapper<NewApiToken>;
  SameProposal: ResolverTypeWrapper<SaidProposal>;
  SameReason: ResolverTypeWrapper<SameReason>;
  SameReasonCode: SameReasonCode;
  SameRule: SameRule;
  SameProposalConnection: ResolverTypeWrapper<ProposalPage>;
  SameProposalEdge: ResolverTypeWrapper<Omit<SameProposalEdge, 'node'> & { node: ResolversTypes['SameProposal'] }>;
  SameDecision: ResolverTypeWrapper<Decided>;
  SameState: SameState;
  SameDecisionConnection: ResolverTypeWrapper<Connection<Decided>>;
  SameDecisionEdge: ResolverTypeWrapper<Omit<SameDecisionEdge, 'node'> & { node: ResolversTypes['SameDecision'] }>;
  SameJoined: ResolverTypeWrapper<Omit<SameJoined, 'decisions'> & { decisions: Array<ResolversTypes['SameDecision']> }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SearchConnection: ResolverTypeWrapper<SearchRow>;
  SearchFacet: ResolverTypeWrapper<SearchFacetRow>;
  SearchFacetName: SearchFacetName;
  SearchFacetValue: ResolverTypeWrapper<Omit<SearchFacetValue, 'entity' | 'source'> & { entity?: Maybe<ResolversTypes['Entity']>, source?: Maybe<ResolversTypes['Source']> }>;
  Belonging: Belonging;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  Share: ResolverTypeWrapper<Share>;
  SharePreview: ResolverTypeWrapper<Omit<SharePreview, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  CreatedShare: ResolverTypeWrapper<CreatedShare>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceKind: SourceKind;
  Marking: Marking;
  Passage: ResolverTypeWrapper<Passage>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Statistics: ResolverTypeWrapper<Parts>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LayerCount: ResolverTypeWrapper<LayerCount>;
  LinkKindCount: ResolverTypeWrapper<LinkKindCount>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  SourceCount: ResolverTypeWrapper<Omit<SourceCount, 'source'> & { source: ResolversTypes['Source'] }>;
  SavedView: ResolverTypeWrapper<SavedViewRow>;
  SavedViewConnection: ResolverTypeWrapper<Connection<SavedViewRow>>;
  SavedViewEdge: ResolverTypeWrapper<Omit<SavedViewEdge, 'node'> & { node: ResolversTypes['SavedView'] }>;
  WhyNoPath: ResolverTypeWrapper<WhyNoPathRow>;
  PathRelaxation: ResolverTypeWrapper<PathRelaxationRow>;
  PathRelief: ResolverTypeWrapper<PathRelief>;
  PathPart: ResolverTypeWrapper<PathPart>;
  PathRestriction: PathRestriction;
  EntityKind: EntityKind;
  LinkKind: LinkKind;
  Country: ResolverTypeWrapper<EntityRow>;
  CountryGroup: ResolverTypeWrapper<EntityRow>;
  Region: ResolverTypeWrapper<EntityRow>;
  City: ResolverTypeWrapper<EntityRow>;
  Institution: ResolverTypeWrapper<EntityRow>;
  InnovationCentre: ResolverTypeWrapper<EntityRow>;
  JointLab: ResolverTypeWrapper<EntityRow>;
  CooperationPark: ResolverTypeWrapper<EntityRow>;
  Programme: ResolverTypeWrapper<EntityRow>;
  Project: ResolverTypeWrapper<EntityRow>;
  Event: ResolverTypeWrapper<EntityRow>;
  Agreement: ResolverTypeWrapper<EntityRow>;
  Field: ResolverTypeWrapper<EntityRow>;
  Policy: ResolverTypeWrapper<EntityRow>;
  Measure: ResolverTypeWrapper<EntityRow>;
  Category: ResolverTypeWrapper<EntityRow>;
  TargetGroup: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditRow;
  AuditConnection: Connection<AuditRow>;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditCheck: AuditCheck;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Coverage: CoverageRow;
  CoverageHead: Omit<CoverageHead, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  CoverageCell: CoverageCellRow;
  Entity: EntityRow;
  Attribute: Attribute;
  Location: Location;
  EntityFilter: EntityFilter;
  EntityConnection: LazyConnection<EntityRow>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Evidence: EvidenceRow;
  TextRange: TextRange;
  GapStatus: Omit<GapStatus, 'closedBy'> & { closedBy: Array<ResolversParentTypes['Link']> };
  GapDecision: GapDecision;
  Mutation: Record<PropertyKey, never>;
  GapFilter: GapFilter;
  GapConnection: GapConnectionRow;
  GapKindCount: GapKindCount;
  GapLevelCount: GapLevelCount;
  GapStateCount: GapStateCount;
  GapFamilyCount: GapFamilyCount;
  NotSaid: NotSaid;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  Gap: GapRow;
  GapFamily: GapFamily;
  GapMethod: GapMethod;
  Parameters: Scalars['Parameters']['output'];
  GapSeverity: GapSeverity;
  Ghost: Ghost;
  NeighbourCounts: NeighbourCounts;
  NeighbourCount: NeighbourCount;
  Growth: GrowthRow;
  GrowthGroup: GrowthGroup;
  GrowthStatus: GrowthStatus;
  GrowthOrigin: GrowthOrigin;
  ImportPreview: ImportPreviewRow;
  ImportFile: ImportFile;
  ImportTable: ImportTable;
  ImportCount: ImportCount;
  ImportProblem: FileProblem;
  ImportJob: Job;
  ImportReport: ImportReportRow;
  ImportTally: ImportTally;
  ImportedDataset: Omit<ImportedDataset, 'source'> & { source: ResolversParentTypes['Source'] };
  Link: LinkRow;
  LinkFilter: LinkFilter;
  LinkConnection: LazyConnection<LinkRow>;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Network: NetworkRow;
  LeftOut: LeftOut;
  Path: Omit<Path, 'entities' | 'links'> & { entities: Array<ResolversParentTypes['Entity']>, links: Array<ResolversParentTypes['Link']> };
  Node: AnyRow;
  PageInfo: PageInfo;
  Obligation: CheckedObligation;
  Ontology: Ontology;
  KindGroup: KindGroup;
  KindDeclaration: KindDeclaration;
  Expectation: Expectation;
  LinkKindDeclaration: LinkKindDeclaration;
  PathFilter: PathFilter;
  PathYears: PathYears;
  Person: PersonRow;
  Me: Me;
  PersonConnection: Connection<PersonRow>;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  ApiToken: ApiToken;
  NewApiToken: NewApiToken;
  SameProposal: SaidProposal;
  SameReason: SameReason;
  SameProposalConnection: ProposalPage;
  SameProposalEdge: Omit<SameProposalEdge, 'node'> & { node: ResolversParentTypes['SameProposal'] };
  SameDecision: Decided;
  SameDecisionConnection: Connection<Decided>;
  SameDecisionEdge: Omit<SameDecisionEdge, 'node'> & { node: ResolversParentTypes['SameDecision'] };
  SameJoined: Omit<SameJoined, 'decisions'> & { decisions: Array<ResolversParentTypes['SameDecision']> };
  SearchHit: SearchHitRow;
  SearchConnection: SearchRow;
  SearchFacet: SearchFacetRow;
  SearchFacetValue: Omit<SearchFacetValue, 'entity' | 'source'> & { entity?: Maybe<ResolversParentTypes['Entity']>, source?: Maybe<ResolversParentTypes['Source']> };
  Belonging: Belonging;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  Share: Share;
  SharePreview: Omit<SharePreview, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  CreatedShare: CreatedShare;
  Source: SourceRow;
  Passage: Passage;
  SourceConnection: Connection<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Statistics: Parts;
  KindCount: KindCount;
  LayerCount: LayerCount;
  LinkKindCount: LinkKindCount;
  StatusCount: StatusCount;
  SourceCount: Omit<SourceCount, 'source'> & { source: ResolversParentTypes['Source'] };
  SavedView: SavedViewRow;
  SavedViewConnection: Connection<SavedViewRow>;
  SavedViewEdge: Omit<SavedViewEdge, 'node'> & { node: ResolversParentTypes['SavedView'] };
  WhyNoPath: WhyNoPathRow;
  PathRelaxation: PathRelaxationRow;
  PathRelief: PathRelief;
  PathPart: PathPart;
  Country: EntityRow;
  CountryGroup: EntityRow;
  Region: EntityRow;
  City: EntityRow;
  Institution: EntityRow;
  InnovationCentre: EntityRow;
  JointLab: EntityRow;
  CooperationPark: EntityRow;
  Programme: EntityRow;
  Project: EntityRow;
  Event: EntityRow;
  Agreement: EntityRow;
  Field: EntityRow;
  Policy: EntityRow;
  Measure: EntityRow;
  Category: EntityRow;
  TargetGroup: EntityRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type NeedsDirectiveArgs = {
  role: Role;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = Context, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCheck'] = ResolversParentTypes['AuditCheck']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  auditCheck?: Resolver<ResolversTypes['AuditCheck'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'rows' | 'columns' | 'order'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'layers'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id' | 'layers'>>;
  neighbourCounts?: Resolver<Array<ResolversTypes['NeighbourCounts']>, ParentType, ContextType, RequireFields<QueryNeighbourCountsArgs, 'ids'>>;
  growth?: Resolver<Maybe<ResolversTypes['Growth']>, ParentType, ContextType, RequireFields<QueryGrowthArgs, 'id' | 'among' | 'order' | 'first'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  importedDatasets?: Resolver<Array<ResolversTypes['ImportedDataset']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'limit'>>;
  paths?: Resolver<Maybe<Array<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'k' | 'maxLength' | 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'layers'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  sameProposals?: Resolver<ResolversTypes['SameProposalConnection'], ParentType, ContextType, RequireFields<QuerySameProposalsArgs, 'first'>>;
  sameDecisions?: Resolver<ResolversTypes['SameDecisionConnection'], ParentType, ContextType, RequireFields<QuerySameDecisionsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  sharePreview?: Resolver<ResolversTypes['SharePreview'], ParentType, ContextType, RequireFields<QuerySharePreviewArgs, 'viewId' | 'notPublic'>>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<ResolversTypes['SavedViewConnection'], ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'first'>>;
  whyNoPath?: Resolver<Maybe<ResolversTypes['WhyNoPath']>, ParentType, ContextType, RequireFields<QueryWhyNoPathArgs, 'from' | 'to' | 'maxLength'>>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  rows?: Resolver<Array<ResolversTypes['CoverageHead']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['CoverageHead']>, ParentType, ContextType>;
  nullModel?: Resolver<ResolversTypes['NullModel'], ParentType, ContextType>;
  nullModelReasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nullModelReasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notEnoughZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notEnoughEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
};

export type CoverageHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageHead'] = ResolversParentTypes['CoverageHead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lambda?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p0?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ric?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ricLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ricHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pAdjusted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'CountryGroup' | 'Region' | 'City' | 'Institution' | 'InnovationCentre' | 'JointLab' | 'CooperationPark' | 'Programme' | 'Project' | 'Event' | 'Agreement' | 'Field' | 'Policy' | 'Measure' | 'Category' | 'TargetGroup', ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapStatus'] = ResolversParentTypes['GapStatus']> = {
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedBy?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['GapDecision']>, ParentType, ContextType>;
};

export type GapDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapDecision'] = ResolversParentTypes['GapDecision']> = {
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationAcceptGapArgs, 'id' | 'until' | 'reason' | 'by'>>;
  startGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationStartGapArgs, 'id' | 'by'>>;
  reopenGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationReopenGapArgs, 'id' | 'by'>>;
  previewImport?: Resolver<ResolversTypes['ImportPreview'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'uploads'>>;
  startImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'uploads'>>;
  cancelImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'id'>>;
  removeImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveImportArgs, 'name'>>;
  createToken?: Resolver<ResolversTypes['NewApiToken'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'name' | 'role' | 'readOnly' | 'days'>>;
  revokeToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'id'>>;
  joinEntities?: Resolver<ResolversTypes['SameDecision'], ParentType, ContextType, RequireFields<MutationJoinEntitiesArgs, 'keep' | 'drop' | 'by'>>;
  joinByRule?: Resolver<ResolversTypes['SameJoined'], ParentType, ContextType, RequireFields<MutationJoinByRuleArgs, 'rule' | 'minimumScore' | 'by'>>;
  partEntities?: Resolver<ResolversTypes['SameDecision'], ParentType, ContextType, RequireFields<MutationPartEntitiesArgs, 'id' | 'by'>>;
  keepApart?: Resolver<ResolversTypes['SameDecision'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'a' | 'b' | 'by'>>;
  proposeAgain?: Resolver<ResolversTypes['SameDecision'], ParentType, ContextType, RequireFields<MutationProposeAgainArgs, 'id' | 'by'>>;
  createShare?: Resolver<ResolversTypes['CreatedShare'], ParentType, ContextType, RequireFields<MutationCreateShareArgs, 'viewId' | 'until' | 'notPublic'>>;
  revokeShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeShareArgs, 'id'>>;
  markSource?: Resolver<ResolversTypes['Source'], ParentType, ContextType, RequireFields<MutationMarkSourceArgs, 'id' | 'marking'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'name' | 'version' | 'state'>>;
  renameView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationRenameViewArgs, 'id' | 'name'>>;
  deleteView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['GapKindCount']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GapLevelCount']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['GapStateCount']>, ParentType, ContextType>;
  families?: Resolver<Array<ResolversTypes['GapFamilyCount']>, ParentType, ContextType>;
  notSaid?: Resolver<Array<ResolversTypes['NotSaid']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GapKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapKindCount'] = ResolversParentTypes['GapKindCount']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapLevelCount'] = ResolversParentTypes['GapLevelCount']> = {
  level?: Resolver<ResolversTypes['GapLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapStateCount'] = ResolversParentTypes['GapStateCount']> = {
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapFamilyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapFamilyCount'] = ResolversParentTypes['GapFamilyCount']> = {
  family?: Resolver<ResolversTypes['GapFamily'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GapLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotSaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSaid'] = ResolversParentTypes['NotSaid']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['GapFamily'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  missingZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['GapMethod'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['GapSeverity'], ParentType, ContextType>;
  sentenceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedyZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  elsewhere?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  ghosts?: Resolver<Array<ResolversTypes['Ghost']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
};

export type GapFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapFamily'] = ResolversParentTypes['GapFamily']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapMethod'] = ResolversParentTypes['GapMethod']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface ParametersScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Parameters'], any> {
  name: 'Parameters';
}

export type GapSeverityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSeverity'] = ResolversParentTypes['GapSeverity']> = {
  level?: Resolver<ResolversTypes['GapLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GhostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ghost'] = ResolversParentTypes['Ghost']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCounts'] = ResolversParentTypes['NeighbourCounts']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrowthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Growth'] = ResolversParentTypes['Growth']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GrowthGroup']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['GrowthStatus']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['GrowthOrigin']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GrowthGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthGroup'] = ResolversParentTypes['GrowthGroup']> = {
  linkKind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrowthStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthStatus'] = ResolversParentTypes['GrowthStatus']> = {
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrowthOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthOrigin'] = ResolversParentTypes['GrowthOrigin']> = {
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  understanding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ImportFile']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ImportTable']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notesZh?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFile'] = ResolversParentTypes['ImportFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTable'] = ResolversParentTypes['ImportTable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofRows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problemsZh?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['ImportTally'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['ImportTally'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notesZh?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTally'] = ResolversParentTypes['ImportTally']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedDataset'] = ResolversParentTypes['ImportedDataset']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Link' | 'Source' | 'Country' | 'CountryGroup' | 'Region' | 'City' | 'Institution' | 'InnovationCentre' | 'JointLab' | 'CooperationPark' | 'Programme' | 'Project' | 'Event' | 'Agreement' | 'Field' | 'Policy' | 'Measure' | 'Category' | 'TargetGroup', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnesses?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  groups?: Resolver<Array<ResolversTypes['KindGroup']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindDeclaration']>, ParentType, ContextType>;
  linkKinds?: Resolver<Array<ResolversTypes['LinkKindDeclaration']>, ParentType, ContextType>;
};

export type KindGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindGroup'] = ResolversParentTypes['KindGroup']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KindDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindDeclaration'] = ResolversParentTypes['KindDeclaration']> = {
  name?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['KindGroup'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expected?: Resolver<Array<ResolversTypes['Expectation']>, ParentType, ContextType>;
};

export type ExpectationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = {
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  incoming?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkKindDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkKindDeclaration'] = ResolversParentTypes['LinkKindDeclaration']> = {
  name?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromKinds?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  toKinds?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewApiToken'] = ResolversParentTypes['NewApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type SameProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameProposal'] = ResolversParentTypes['SameProposal']> = {
  keep?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  drop?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasonsFor?: Resolver<Array<ResolversTypes['SameReason']>, ParentType, ContextType>;
  reasonsAgainst?: Resolver<Array<ResolversTypes['SameReason']>, ParentType, ContextType>;
};

export type SameReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameReason'] = ResolversParentTypes['SameReason']> = {
  code?: Resolver<ResolversTypes['SameReasonCode'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentenceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SameProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameProposalConnection'] = ResolversParentTypes['SameProposalConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCompared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SameProposal']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SameProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SameProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameProposalEdge'] = ResolversParentTypes['SameProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SameProposal'], ParentType, ContextType>;
};

export type SameDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameDecision'] = ResolversParentTypes['SameDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SameState'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drop?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keepEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dropZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dropEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['SameRule']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SameDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameDecisionConnection'] = ResolversParentTypes['SameDecisionConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SameDecision']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SameDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SameDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameDecisionEdge'] = ResolversParentTypes['SameDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SameDecision'], ParentType, ContextType>;
};

export type SameJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameJoined'] = ResolversParentTypes['SameJoined']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['SameDecision']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'first'>>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  by?: Resolver<ResolversTypes['SearchFacetName'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['SearchFacetValue']>, ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacetValue'] = ResolversParentTypes['SearchFacetValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharePreview'] = ResolversParentTypes['SharePreview']> = {
  entities?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['LinkKindCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreatedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedShare'] = ResolversParentTypes['CreatedShare']> = {
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaksFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fileHashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byLayer?: Resolver<Array<ResolversTypes['LayerCount']>, ParentType, ContextType>;
  byLinkKind?: Resolver<Array<ResolversTypes['LinkKindCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  bySource?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerCount'] = ResolversParentTypes['LayerCount']> = {
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkKindCount'] = ResolversParentTypes['LinkKindCount']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
};

export type WhyNoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNoPath'] = ResolversParentTypes['WhyNoPath']> = {
  hasPath?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['PathRelaxation']>, ParentType, ContextType>;
  together?: Resolver<Maybe<ResolversTypes['PathRelief']>, ParentType, ContextType>;
  fromPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathRelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathRelaxation'] = ResolversParentTypes['PathRelaxation']> = {
  field?: Resolver<ResolversTypes['PathRestriction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathReliefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathRelief'] = ResolversParentTypes['PathRelief']> = {
  parts?: Resolver<Array<ResolversTypes['PathPart']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathPart'] = ResolversParentTypes['PathPart']> = {
  field?: Resolver<ResolversTypes['PathRestriction'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryLinksArgs, 'first'>>;
  isoAlpha2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoAlpha3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoNumeric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capitalZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capitalEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryGroup'] = ResolversParentTypes['CountryGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryGroupLinksArgs, 'first'>>;
  agreementsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionLinksArgs, 'first'>>;
  agreementsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CityLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InstitutionLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InnovationCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InnovationCentre'] = ResolversParentTypes['InnovationCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InnovationCentreLinksArgs, 'first'>>;
  operatorsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointLabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointLab'] = ResolversParentTypes['JointLab']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointLabLinksArgs, 'first'>>;
  operatorsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationPark'] = ResolversParentTypes['CooperationPark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CooperationParkLinksArgs, 'first'>>;
  operatorsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProgrammeLinksArgs, 'first'>>;
  operatorsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'first'>>;
  operatorsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgreementLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FieldLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyLinksArgs, 'first'>>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MeasureLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CategoryLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEnOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TargetGroupLinksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditCheck?: AuditCheckResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageHead?: CoverageHeadResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  GapStatus?: GapStatusResolvers<ContextType>;
  GapDecision?: GapDecisionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapKindCount?: GapKindCountResolvers<ContextType>;
  GapLevelCount?: GapLevelCountResolvers<ContextType>;
  GapStateCount?: GapStateCountResolvers<ContextType>;
  GapFamilyCount?: GapFamilyCountResolvers<ContextType>;
  NotSaid?: NotSaidResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapFamily?: GapFamilyResolvers<ContextType>;
  GapMethod?: GapMethodResolvers<ContextType>;
  Parameters?: GraphQLScalarType;
  GapSeverity?: GapSeverityResolvers<ContextType>;
  Ghost?: GhostResolvers<ContextType>;
  NeighbourCounts?: NeighbourCountsResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  Growth?: GrowthResolvers<ContextType>;
  GrowthGroup?: GrowthGroupResolvers<ContextType>;
  GrowthStatus?: GrowthStatusResolvers<ContextType>;
  GrowthOrigin?: GrowthOriginResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportFile?: ImportFileResolvers<ContextType>;
  ImportTable?: ImportTableResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportTally?: ImportTallyResolvers<ContextType>;
  ImportedDataset?: ImportedDatasetResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  KindGroup?: KindGroupResolvers<ContextType>;
  KindDeclaration?: KindDeclarationResolvers<ContextType>;
  Expectation?: ExpectationResolvers<ContextType>;
  LinkKindDeclaration?: LinkKindDeclarationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  NewApiToken?: NewApiTokenResolvers<ContextType>;
  SameProposal?: SameProposalResolvers<ContextType>;
  SameReason?: SameReasonResolvers<ContextType>;
  SameProposalConnection?: SameProposalConnectionResolvers<ContextType>;
  SameProposalEdge?: SameProposalEdgeResolvers<ContextType>;
  SameDecision?: SameDecisionResolvers<ContextType>;
  SameDecisionConnection?: SameDecisionConnectionResolvers<ContextType>;
  SameDecisionEdge?: SameDecisionEdgeResolvers<ContextType>;
  SameJoined?: SameJoinedResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchFacetValue?: SearchFacetValueResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  SharePreview?: SharePreviewResolvers<ContextType>;
  CreatedShare?: CreatedShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LayerCount?: LayerCountResolvers<ContextType>;
  LinkKindCount?: LinkKindCountResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  WhyNoPath?: WhyNoPathResolvers<ContextType>;
  PathRelaxation?: PathRelaxationResolvers<ContextType>;
  PathRelief?: PathReliefResolvers<ContextType>;
  PathPart?: PathPartResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryGroup?: CountryGroupResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InnovationCentre?: InnovationCentreResolvers<ContextType>;
  JointLab?: JointLabResolvers<ContextType>;
  CooperationPark?: CooperationParkResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
