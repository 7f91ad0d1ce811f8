// Made by `npm run generate`; change the .graphql files instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody may do; each may do what those before may. */
export type Role =
  /** Reads. */
  | 'READER'
  /** Also saves views, decides on findings and identities, and imports. */
  | 'ANALYST'
  /** Also manages sources, backups and people. */
  | 'ADMINISTRATOR';

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
  ids?: Array<string> | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  subtypes?: Array<string> | null | undefined;
  layers?: Array<Layer> | null | undefined;
  statuses?: Array<Status> | null | undefined;
  /** Resting on evidence of at least one of these origins. */
  origins?: Array<Origin> | null | undefined;
  /** Resting on at least one of these sources. */
  sources?: Array<string> | null | undefined;
  /** Started in this year or later; what has no known start does not fit. */
  startedFrom?: number | null | undefined;
  /** Started in this year or earlier; what has no known start does not fit. */
  startedUntil?: number | null | undefined;
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
export type GapState =
  /** Found, and nobody has decided anything. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Known and accepted until a day. */
  | 'ACCEPTED'
  /** What was missing is there. */
  | 'CLOSED';

/** Which findings to take; every field that is given must fit, and within a field any value may. */
export type GapFilter = {
  kinds?: Array<GapKind> | null | undefined;
  levels?: Array<GapLevel> | null | undefined;
  /** All but the closed when absent. */
  states?: Array<GapState> | null | undefined;
  families?: Array<string> | null | undefined;
  /** About at least one of these entities. */
  subjects?: Array<string> | null | undefined;
  /** Called for by at least one of these measures, or about one of them. */
  measures?: Array<string> | null | undefined;
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

/** Which links to take; every field that is given must fit, and within a field any value may. */
export type LinkFilter = {
  kinds?: Array<LinkKind> | null | undefined;
  statuses?: Array<Status> | null | undefined;
  /** Resting on evidence of at least one of these origins. */
  origins?: Array<Origin> | null | undefined;
  /** Resting on at least one of these sources. */
  sources?: Array<string> | null | undefined;
  /** Both ends in one of these layers. */
  layers?: Array<Layer> | null | undefined;
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

/**
 * One condition on what a path comes by; every field that is given must fit. Several are applied one after the other, as
 * the filters of a picture are. What is said of entities holds for those between the two ends, which are always there.
 */
export type PathFilter = {
  /** Entities of these kinds. */
  entityKinds?: Array<EntityKind> | null | undefined;
  /** Entities in these layers. */
  layers?: Array<Layer> | null | undefined;
  /** Entities that started then. */
  started?: PathYears | null | undefined;
  /** Entities that are one of these places, partners or fields, lie in one, or are linked with what does, whatever else is asked. */
  near?: Array<string> | null | undefined;
  /** Entities that fit in any case. */
  except?: Array<string> | null | undefined;
  /** Links of these kinds. */
  linkKinds?: Array<LinkKind> | null | undefined;
  /** Links in these states; null among them for links of which no state is told. */
  statuses?: Array<Status | null | undefined> | null | undefined;
  /** Links between two entities whose links that are left come to this weight together; one without a weight counts 1. */
  weight?: number | null | undefined;
  /** Entities and links resting on evidence of at least one of these origins. */
  origins?: Array<Origin> | null | undefined;
  /** Entities and links resting on at least one of these sources. */
  sources?: Array<string> | null | undefined;
  /** Entities and links of which the best evidence has one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
};

/** Years between which something started; either may be absent. */
export type PathYears = {
  from?: number | null | undefined;
  until?: number | null | undefined;
  /** Kinds that have a year: one of them without a known start does not fit, others always do. When absent, whatever has no known start fits. */
  kinds?: Array<EntityKind> | null | undefined;
};

/** Which of the paths are the best. */
export type PathOrder =
  /** Those whose weakest link is best supported, among equals the shortest. */
  | 'EVIDENCE'
  /** The shortest, among equals those whose weakest link is best supported. */
  | 'LENGTH';

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

export type SameState =
  /** The one is answered as the other. */
  | 'JOINED'
  /** They are two: not proposed again, and not to be joined. */
  | 'APART';

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

/** To what an entity belongs, be it by links of others that run it or take part; every list that is given must fit, and within a list any may. */
export type Belonging = {
  /** In one of these provinces or municipalities, run from there, or one of them. */
  regions?: Array<string> | null | undefined;
  /** In one of these countries, partner of one, or one of them. */
  countries?: Array<string> | null | undefined;
  /** Focused on one of these fields, or one of them. */
  fields?: Array<string> | null | undefined;
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

export type CardQueryVariables = Exact<{
  id: string;
}>;


export type CardQuery = { node:
    | (
      { status: Status | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, verb: string | null, relation: string | null, since: number | null, until: number | null, weight: number | null, id: string, linkKind: LinkKind, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }>, from: { id: string, kind: EntityKind, nameZh: string, nameEn: string }, to: { id: string, kind: EntityKind, nameZh: string, nameEn: string } }
      & { __typename: 'Link' }
    )
    | (
      { id: string }
      & { __typename: 'Source' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, isoAlpha2: string | null, capitalZh: string | null, capitalEn: string | null, agreementsEn: string | null, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'Country' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, agreementsEn: string | null, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'CountryGroup' | 'Region' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'City' | 'Institution' | 'Project' | 'Agreement' | 'Field' | 'Measure' | 'Category' | 'TargetGroup' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, operatorsZh: string | null, operatorsEn: string | null, fieldsZh: string | null, fieldsEn: string | null, partnerCodes: Array<string>, areaKm2: number | null, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'InnovationCentre' | 'JointLab' | 'CooperationPark' | 'Programme' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, operatorsZh: string | null, operatorsEn: string | null, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'Event' }
    )
    | (
      { kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, nameEnOrigin: string | null, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, noteZh: string | null, noteEn: string | null, confidence: Confidence, docNumber: string | null, id: string, location: { latitude: number, longitude: number, note: string | null } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }> }
      & { __typename: 'Policy' }
    )
   | null };

export type EvidencePartsFragment = { locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } };

export type CoverageQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  filter?: EntityFilter | null | undefined;
  nullModel?: NullModel | null | undefined;
  order: CoverageOrder;
}>;


export type CoverageQuery = { coverage: { nullModel: NullModel, nullModelReasonZh: string, nullModelReasonEn: string, units: number, total: number, enough: boolean, notEnoughZh: string | null, notEnoughEn: string | null, rows: Array<{ id: string, labelZh: string, labelEn: string, units: number, total: number, entity: { id: string } | null }>, columns: Array<{ id: string, labelZh: string, labelEn: string, units: number, total: number, entity: { id: string } | null }>, cells: Array<{ row: string, column: string, state: CellState, count: number, expected: number | null, ratio: number | null, lambda: number | null, p0: number | null, ric: number | null, ricLow: number | null, ricHigh: number | null, pAdjusted: number | null, newest: number | null }> } };

export type CellUnitsQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  filter?: EntityFilter | null | undefined;
  row: string;
  column: string;
}>;


export type CellUnitsQuery = { coverage: { cells: Array<{ units: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }> }> } };

export type HeadPartsFragment = { id: string, labelZh: string, labelEn: string, units: number, total: number, entity: { id: string } | null };

export type EntityLinksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityLinksQuery = { node: { links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, from: { id: string, kind: EntityKind, nameZh: string, nameEn: string }, to: { id: string, kind: EntityKind, nameZh: string, nameEn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FindingQueryVariables = Exact<{
  id: string;
  layers: Array<Layer> | Layer;
}>;


export type FindingQuery = { gap: { id: string, sentenceZh: string, sentenceEn: string, severity: { level: GapLevel }, status: { state: GapState }, subjects: Array<{ id: string }>, ghosts: Array<{ kind: LinkKind, from: string | null, to: string | null, labelZh: string, labelEn: string }>, evidence: Array<{ source: { id: string }, range: { section: string, start: number, end: number } | null }> } | null };

export type GapFactsQueryVariables = Exact<{
  id: string;
  layers: Array<Layer> | Layer;
}>;


export type GapFactsQuery = { gap: { id: string, kind: GapKind, sentenceZh: string, sentenceEn: string, missingZh: string, missingEn: string, expected: number, observed: number, remedyZh: string, remedyEn: string, severity: { level: GapLevel, reason: string, reasonZh: string }, method: { name: string, parameters: Readonly<Record<string, unknown>>, descriptionZh: string, descriptionEn: string }, subjects: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, measures: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, elsewhere: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, range: { section: string, start: number, end: number } | null, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, url: string | null } }>, status: { state: GapState, by: string | null, at: string | null, reason: string | null, until: string | null, closedBy: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, from: { id: string, kind: EntityKind, nameZh: string, nameEn: string }, to: { id: string, kind: EntityKind, nameZh: string, nameEn: string } }>, history: Array<{ state: GapState, by: string, at: string, reason: string | null, until: string | null }> } } | null };

export type AcceptGapMutationVariables = Exact<{
  id: string;
  until: string;
  reason: string;
  by: string;
}>;


export type AcceptGapMutation = { acceptGap: { id: string } };

export type StartGapMutationVariables = Exact<{
  id: string;
  by: string;
  reason?: string | null | undefined;
}>;


export type StartGapMutation = { startGap: { id: string } };

export type ReopenGapMutationVariables = Exact<{
  id: string;
  by: string;
  reason?: string | null | undefined;
}>;


export type ReopenGapMutation = { reopenGap: { id: string } };

export type GapEntityFragment = { id: string, kind: EntityKind, nameZh: string, nameEn: string };

export type GapsAboutQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
  layers: Array<Layer> | Layer;
}>;


export type GapsAboutQuery = { gaps: { totalCount: number, nodes: Array<{ id: string, sentenceZh: string, sentenceEn: string, subjects: Array<{ id: string }> }> } };

export type GapListQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  layers: Array<Layer> | Layer;
}>;


export type GapListQuery = { gaps: { totalCount: number, facets: Array<{ kind: GapKind, count: number }>, levels: Array<{ level: GapLevel, count: number }>, states: Array<{ state: GapState, count: number }>, families: Array<{ level: GapLevel, count: number, family: { id: string, kind: GapKind, titleZh: string, titleEn: string } }>, notSaid: Array<{ kind: GapKind, reasonZh: string, reasonEn: string }> } };

export type GapMembersQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  layers: Array<Layer> | Layer;
  first: number;
  after?: string | null | undefined;
}>;


export type GapMembersQuery = { gaps: { nodes: Array<{ id: string, sentenceZh: string, sentenceEn: string, family: { id: string }, severity: { level: GapLevel }, status: { state: GapState, until: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GapLineFragment = { id: string, sentenceZh: string, sentenceEn: string, family: { id: string }, severity: { level: GapLevel }, status: { state: GapState, until: string | null } };

export type GravestGapQueryVariables = Exact<{ [key: string]: never; }>;


export type GravestGapQuery = { gaps: { nodes: Array<{ id: string, sentenceZh: string, sentenceEn: string, subjects: Array<{ id: string }> }> } };

export type NeighbourCountsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NeighbourCountsQuery = { neighbourCounts: Array<{ id: string, kinds: Array<{ kind: EntityKind, count: number }> }> };

export type GrowthQueryVariables = Exact<{
  id: string;
  among: Array<string> | string;
  linkFilter?: LinkFilter | null | undefined;
  direction?: Direction | null | undefined;
  statuses?: Array<Status | null | undefined> | Status | null | undefined;
  order: GrowthOrder;
  first: number;
}>;


export type GrowthQuery = { growth: { totalCount: number, groups: Array<{ linkKind: LinkKind, direction: Direction, status: Status | null, count: number }>, statuses: Array<{ status: Status | null, count: number }>, origins: Array<{ origin: Origin, count: number }>, entities: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }> } | null };

export type PreviewImportMutationVariables = Exact<{
  uploads: Array<string> | string;
  understanding?: string | null | undefined;
  as?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type PreviewImportMutation = { previewImport: { name: string, as: string, choices: Array<string>, understanding: string, complete: boolean, joins: number, examples: Array<string>, problemCount: number, notes: Array<string>, notesZh: Array<string>, replaces: boolean, files: Array<{ name: string, bytes: number, encoding: string }>, tables: Array<{ name: string, about: string, heads: Array<string>, roles: Array<string>, rows: Array<Array<string>> }>, entities: Array<{ kind: string, count: number }>, links: Array<{ kind: string, count: number }>, problems: Array<{ place: string, expected: string, found: string, placeZh: string, expectedZh: string, foundZh: string }> } };

export type StartImportMutationVariables = Exact<{
  uploads: Array<string> | string;
  understanding?: string | null | undefined;
  as?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type StartImportMutation = { startImport: { id: string, name: string, state: ImportState, reading: string | null, rows: number, ofRows: number | null, startedAt: string, problems: Array<string>, problemsZh: Array<string>, report: { read: boolean, joined: number, notes: Array<string>, notesZh: Array<string>, entities: { added: number, changed: number, same: number, gone: number }, links: { added: number, changed: number, same: number, gone: number } } | null } };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelImport: { id: string, name: string, state: ImportState, reading: string | null, rows: number, ofRows: number | null, startedAt: string, problems: Array<string>, problemsZh: Array<string>, report: { read: boolean, joined: number, notes: Array<string>, notesZh: Array<string>, entities: { added: number, changed: number, same: number, gone: number }, links: { added: number, changed: number, same: number, gone: number } } | null } };

export type RemoveImportMutationVariables = Exact<{
  name: string;
}>;


export type RemoveImportMutation = { removeImport: boolean };

export type ImportJobQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobQuery = { importJob: { id: string, name: string, state: ImportState, reading: string | null, rows: number, ofRows: number | null, startedAt: string, problems: Array<string>, problemsZh: Array<string>, report: { read: boolean, joined: number, notes: Array<string>, notesZh: Array<string>, entities: { added: number, changed: number, same: number, gone: number }, links: { added: number, changed: number, same: number, gone: number } } | null } | null };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { importJobs: Array<{ id: string, state: ImportState }> };

export type JobFragment = { id: string, name: string, state: ImportState, reading: string | null, rows: number, ofRows: number | null, startedAt: string, problems: Array<string>, problemsZh: Array<string>, report: { read: boolean, joined: number, notes: Array<string>, notesZh: Array<string>, entities: { added: number, changed: number, same: number, gone: number }, links: { added: number, changed: number, same: number, gone: number } } | null };

export type TallyFragment = { added: number, changed: number, same: number, gone: number };

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  limit: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { entities: Array<{ id: string, kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, status: Status | null, startYear: number | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, location: { latitude: number, longitude: number } | null }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, weight: number | null, from: { id: string }, to: { id: string } }>, leftOut: { entities: number, links: number } } };

export type CoreNetworkQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  limit: number;
}>;


export type CoreNetworkQuery = { network: { entities: Array<{ id: string, kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, status: Status | null, startYear: number | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, location: { latitude: number, longitude: number } | null }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, weight: number | null, from: { id: string }, to: { id: string } }>, leftOut: { entities: number, links: number } } };

export type NetworkPartsFragment = { entities: Array<{ id: string, kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, status: Status | null, startYear: number | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, location: { latitude: number, longitude: number } | null }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, origins: Array<Origin>, sourceIds: Array<string>, weight: number | null, from: { id: string }, to: { id: string } }>, leftOut: { entities: number, links: number } };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { groups: Array<{ name: string, labelZh: string, labelEn: string, colour: string }>, kinds: Array<{ name: EntityKind, labelZh: string, labelEn: string, description: string, colour: string, shape: string, unit: boolean, group: { name: string } }>, linkKinds: Array<{ name: LinkKind, labelZh: string, labelEn: string, directed: boolean }> } };

export type OverviewGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewGapsQuery = { gaps: { totalCount: number, levels: Array<{ level: GapLevel, count: number }>, families: Array<{ level: GapLevel, count: number, family: { id: string, titleZh: string, titleEn: string } }>, nodes: Array<{ id: string, kind: GapKind, missingZh: string, missingEn: string, sentenceZh: string, sentenceEn: string, family: { id: string }, subjects: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, measures: Array<{ id: string }>, severity: { level: GapLevel } }> }, named: { nodes: Array<{ id: string, observed: number, subjects: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }> }> } };

export type OverviewObligationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewObligationsQuery = { obligations: Array<{ id: string, titleZh: string, titleEn: string, state: ObligationState, reasonZh: string, reasonEn: string, required: number, measure: { id: string }, pillar: { id: string, nameZh: string, nameEn: string }, evidence: Array<{ range: { start: number, end: number } | null }> }> };

export type OverviewSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewSourcesQuery = { statistics: { entities: number, links: number, bySource: Array<{ source: { id: string, kind: SourceKind, licence: string | null, credit: string | null, titleZh: string, titleEn: string, noteZh: string | null, noteEn: string | null } }> } };

export type OverviewEntityFragment = { id: string, kind: EntityKind, nameZh: string, nameEn: string };

export type OverviewPlacesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OverviewPlacesQuery = { entities: { nodes: Array<{ id: string, location: { latitude: number, longitude: number } | null }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  k: number;
  maxLength: number;
  linkFilter?: LinkFilter | null | undefined;
  filters?: Array<PathFilter> | PathFilter | null | undefined;
  order: PathOrder;
}>;


export type PathsQuery = { paths: Array<{ length: number, confidence: Confidence, entities: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, confidence: Confidence, from: { id: string }, to: { id: string } }> }> | null };

export type WhyNoPathQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  linkFilter?: LinkFilter | null | undefined;
  filters?: Array<PathFilter> | PathFilter | null | undefined;
}>;


export type WhyNoPathQuery = { whyNoPath: { fromPart: number, toPart: number, relaxations: Array<{ field: PathRestriction, at: number | null, length: number | null }>, together: { length: number, parts: Array<{ field: PathRestriction, at: number | null }> } | null } | null };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, role: Role, groups: Array<string>, local: boolean, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, owner: string, role: Role, readOnly: boolean, createdAt: string, expiresAt: string }> };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  role: Role;
  readOnly: boolean;
  days: number;
}>;


export type CreateTokenMutation = { createToken: { text: string, token: { id: string, name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { revokeToken: boolean };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  person?: string | null | undefined;
  action?: string | null | undefined;
}>;


export type AuditLogQuery = { audit: { totalCount: number, nodes: Array<{ number: number, at: string, by: string, action: string, subjects: Array<string>, address: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditCheckQuery = { auditCheck: { entries: number, broken: number | null } };

export type SourceMarksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourceMarksQuery = { sources: { totalCount: number, nodes: Array<{ id: string, titleZh: string, titleEn: string, marking: Marking, group: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkSourceMutationVariables = Exact<{
  id: string;
  marking: Marking;
  group?: string | null | undefined;
}>;


export type MarkSourceMutation = { markSource: { id: string } };

export type MentionsQueryVariables = Exact<{
  source: string;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { entities: { nodes: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string, aliases: Array<string>, links: { totalCount: number }, evidence: Array<{ origin: Origin, range: { start: number, end: number } | null, source: { id: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyObligationsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyObligationsQuery = { obligations: Array<{ id: string, modality: Modality, quote: string | null, titleZh: string, titleEn: string, state: ObligationState, reasonZh: string, reasonEn: string, required: number, met: number, measure: { id: string, kind: EntityKind, nameZh: string, nameEn: string }, pillar: { id: string }, witnesses: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, missing: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }>, possible: Array<{ id: string, kind: EntityKind, nameZh: string, nameEn: string }> }> };

export type ObligationEntityFragment = { id: string, kind: EntityKind, nameZh: string, nameEn: string };

export type PolicyTextQueryVariables = Exact<{
  id: string;
}>;


export type PolicyTextQuery = { node: { titleZh: string, titleEn: string, publisher: string | null, credit: string | null, passages: Array<{ role: string, text: string, range: { section: string, start: number, end: number } }> } | null };

export type SameProposalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  rule?: SameRule | null | undefined;
  minimumScore?: number | null | undefined;
}>;


export type SameProposalsQuery = { sameProposals: { totalCount: number, notCompared: number, nodes: Array<{ score: number, keep: { id: string, kind: EntityKind, nameZh: string, nameEn: string, aliases: Array<string>, identifiers: Array<string>, placeZh: string | null, placeEn: string | null, sourceIds: Array<string>, website: string | null, attributes: Array<{ name: string, value: string }>, places: { nodes: Array<{ from: { id: string }, to: { nameZh: string, nameEn: string } }> }, links: { totalCount: number } }, drop: { id: string, kind: EntityKind, nameZh: string, nameEn: string, aliases: Array<string>, identifiers: Array<string>, placeZh: string | null, placeEn: string | null, sourceIds: Array<string>, website: string | null, attributes: Array<{ name: string, value: string }>, places: { nodes: Array<{ from: { id: string }, to: { nameZh: string, nameEn: string } }> }, links: { totalCount: number } }, reasonsFor: Array<{ code: SameReasonCode, weight: number, sentenceZh: string, sentenceEn: string }>, reasonsAgainst: Array<{ code: SameReasonCode, weight: number, sentenceZh: string, sentenceEn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SameDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SameDecisionsQuery = { sameDecisions: { totalCount: number, nodes: Array<{ id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JoinEntitiesMutationVariables = Exact<{
  keep: string;
  drop: string;
  by: string;
}>;


export type JoinEntitiesMutation = { joinEntities: { id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null } };

export type KeepApartMutationVariables = Exact<{
  a: string;
  b: string;
  by: string;
}>;


export type KeepApartMutation = { keepApart: { id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null } };

export type JoinByRuleMutationVariables = Exact<{
  rule: SameRule;
  minimumScore: number;
  by: string;
}>;


export type JoinByRuleMutation = { joinByRule: { count: number, refused: number, left: number } };

export type PartEntitiesMutationVariables = Exact<{
  id: string;
  by: string;
}>;


export type PartEntitiesMutation = { partEntities: { id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null } };

export type ProposeAgainMutationVariables = Exact<{
  id: string;
  by: string;
}>;


export type ProposeAgainMutation = { proposeAgain: { id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null } };

export type SameSideFragment = { id: string, kind: EntityKind, nameZh: string, nameEn: string, aliases: Array<string>, identifiers: Array<string>, placeZh: string | null, placeEn: string | null, sourceIds: Array<string>, website: string | null, attributes: Array<{ name: string, value: string }>, places: { nodes: Array<{ from: { id: string }, to: { nameZh: string, nameEn: string } }> }, links: { totalCount: number } };

export type ReasonFragment = { code: SameReasonCode, weight: number, sentenceZh: string, sentenceEn: string };

export type DecidedFragment = { id: string, state: SameState, keep: string, drop: string, keepZh: string, keepEn: string, dropZh: string, dropEn: string, by: string, at: string, reason: string | null, rule: SameRule | null, score: number | null, undoneBy: string | null, undoneAt: string | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  filter?: EntityFilter | null | undefined;
  belonging?: Belonging | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ name: string, entity: { id: string, kind: EntityKind, nameZh: string, nameEn: string } }> } };

export type SearchFacetsQueryVariables = Exact<{
  text: string;
  most: number;
  filter?: EntityFilter | null | undefined;
  belonging?: Belonging | null | undefined;
}>;


export type SearchFacetsQuery = { search: { facets: Array<{ by: SearchFacetName, hits: number, valueCount: number, values: Array<{ id: string, count: number, entity: { nameZh: string, nameEn: string } | null, source: { titleZh: string, titleEn: string } | null }> }> } };

export type SearchIdsQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
  filter?: EntityFilter | null | undefined;
  belonging?: Belonging | null | undefined;
}>;


export type SearchIdsQuery = { search: { nodes: Array<{ entity: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SharePreviewQueryVariables = Exact<{
  viewId: string;
  notPublic: boolean;
}>;


export type SharePreviewQuery = { sharePreview: { leftOut: number, entities: Array<{ count: number }>, links: Array<{ count: number }>, sources: Array<{ id: string, titleZh: string, titleEn: string, marking: Marking }> } };

export type SharesQueryVariables = Exact<{ [key: string]: never; }>;


export type SharesQuery = { shares: Array<{ id: string, title: string, by: string, at: string, until: string, revokedAt: string | null, entities: number, links: number }> };

export type CreateShareMutationVariables = Exact<{
  viewId: string;
  until: string;
  notPublic: boolean;
}>;


export type CreateShareMutation = { createShare: { token: string, share: { id: string } } };

export type RevokeShareMutationVariables = Exact<{
  id: string;
}>;


export type RevokeShareMutation = { revokeShare: boolean };

export type AllSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllSourcesQuery = { sources: { nodes: Array<{ id: string, kind: SourceKind, titleZh: string, titleEn: string, licence: string | null, credit: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SourceCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceCountsQuery = { statistics: { bySource: Array<{ entities: number, links: number, source: { id: string } }> } };

export type ImportedDatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportedDatasetsQuery = { importedDatasets: Array<{ name: string, entities: number, links: number, source: { id: string } }> };

export type TakenNetworkQueryVariables = Exact<{
  ids: Array<string> | string;
  limit: number;
}>;


export type TakenNetworkQuery = { network: { entities: Array<{ id: string, kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, aliases: Array<string>, status: Status | null, startYear: number | null, placeZh: string | null, placeEn: string | null, website: string | null, descriptionZh: string | null, descriptionEn: string | null, confidence: Confidence, location: { latitude: number, longitude: number } | null, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, publisher: string | null, licence: string | null, credit: string | null, url: string | null } }> }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, verb: string | null, relation: string | null, since: number | null, until: number | null, weight: number | null, confidence: Confidence, from: { id: string }, to: { id: string }, evidence: Array<{ locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, publisher: string | null, licence: string | null, credit: string | null, url: string | null } }> }> } };

export type TakenEvidenceFragment = { locator: string | null, quote: string | null, claim: string | null, origin: Origin, confidence: Confidence, source: { id: string, kind: SourceKind, titleZh: string, titleEn: string, publisher: string | null, licence: string | null, credit: string | null, url: string | null } };

export type TotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsQuery = { statistics: { entities: number, links: number, bySource: Array<{ count: number }> } };

export type SavedViewQueryVariables = Exact<{
  id: string;
}>;


export type SavedViewQuery = { savedView: { version: number, state: string, id: string, name: string, note: string | null, by: string | null, savedAt: string } | null };

export type SavedViewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { nodes: Array<{ id: string, name: string, note: string | null, by: string | null, savedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveViewMutationVariables = Exact<{
  name: string;
  note?: string | null | undefined;
  by?: string | null | undefined;
  version: number;
  state: string;
}>;


export type SaveViewMutation = { saveView: { version: number, state: string, id: string, name: string, note: string | null, by: string | null, savedAt: string } };

export type RenameViewMutationVariables = Exact<{
  id: string;
  name: string;
  note?: string | null | undefined;
}>;


export type RenameViewMutation = { renameView: { id: string, name: string, note: string | null, by: string | null, savedAt: string } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: boolean };

export type SavedViewLineFragment = { id: string, name: string, note: string | null, by: string | null, savedAt: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  locator
  quote
  claim
  origin
  confidence
  range {
    section
    start
    end
  }
  source {
    id
    kind
    titleZh
    titleEn
    url
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const HeadPartsFragmentDoc = new TypedDocumentString(`
    fragment HeadParts on CoverageHead {
  id
  labelZh
  labelEn
  units
  total
  entity {
    id
  }
}
    `, {"fragmentName":"HeadParts"}) as unknown as TypedDocumentString<HeadPartsFragment, unknown>;
export const GapEntityFragmentDoc = new TypedDocumentString(`
    fragment GapEntity on Entity {
  id
  kind
  nameZh
  nameEn
}
    `, {"fragmentName":"GapEntity"}) as unknown as TypedDocumentString<GapEntityFragment, unknown>;
export const GapLineFragmentDoc = new TypedDocumentString(`
    fragment GapLine on Gap {
  id
  family {
    id
  }
  sentenceZh
  sentenceEn
  severity {
    level
  }
  status {
    state
    until
  }
}
    `, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
export const TallyFragmentDoc = new TypedDocumentString(`
    fragment Tally on ImportTally {
  added
  changed
  same
  gone
}
    `, {"fragmentName":"Tally"}) as unknown as TypedDocumentString<TallyFragment, unknown>;
export const JobFragmentDoc = new TypedDocumentString(`
    fragment Job on ImportJob {
  id
  name
  state
  reading
  rows
  ofRows
  startedAt
  problems
  problemsZh
  report {
    read
    entities {
      ...Tally
    }
    links {
      ...Tally
    }
    joined
    notes
    notesZh
  }
}
    fragment Tally on ImportTally {
  added
  changed
  same
  gone
}`, {"fragmentName":"Job"}) as unknown as TypedDocumentString<JobFragment, unknown>;
export const NetworkPartsFragmentDoc = new TypedDocumentString(`
    fragment NetworkParts on Network {
  entities {
    id
    kind
    subtype
    layer
    nameZh
    nameEn
    status
    startYear
    confidence
    origins
    sourceIds
    location {
      latitude
      longitude
    }
  }
  links {
    id
    kind
    status
    confidence
    origins
    sourceIds
    weight
    from {
      id
    }
    to {
      id
    }
  }
  leftOut {
    entities
    links
  }
}
    `, {"fragmentName":"NetworkParts"}) as unknown as TypedDocumentString<NetworkPartsFragment, unknown>;
export const OverviewEntityFragmentDoc = new TypedDocumentString(`
    fragment OverviewEntity on Entity {
  id
  kind
  nameZh
  nameEn
}
    `, {"fragmentName":"OverviewEntity"}) as unknown as TypedDocumentString<OverviewEntityFragment, unknown>;
export const ObligationEntityFragmentDoc = new TypedDocumentString(`
    fragment ObligationEntity on Entity {
  id
  kind
  nameZh
  nameEn
}
    `, {"fragmentName":"ObligationEntity"}) as unknown as TypedDocumentString<ObligationEntityFragment, unknown>;
export const SameSideFragmentDoc = new TypedDocumentString(`
    fragment SameSide on Entity {
  id
  kind
  nameZh
  nameEn
  aliases
  identifiers
  placeZh
  placeEn
  attributes {
    name
    value
  }
  sourceIds
  website
  places: links(first: 3, filter: {kinds: [LOCATED_IN]}) {
    nodes {
      from {
        id
      }
      to {
        nameZh
        nameEn
      }
    }
  }
  links(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"SameSide"}) as unknown as TypedDocumentString<SameSideFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on SameReason {
  code
  weight
  sentenceZh
  sentenceEn
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}
    `, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const TakenEvidenceFragmentDoc = new TypedDocumentString(`
    fragment TakenEvidence on Evidence {
  locator
  quote
  claim
  origin
  confidence
  source {
    id
    kind
    titleZh
    titleEn
    publisher
    licence
    credit
    url
  }
}
    `, {"fragmentName":"TakenEvidence"}) as unknown as TypedDocumentString<TakenEvidenceFragment, unknown>;
export const SavedViewLineFragmentDoc = new TypedDocumentString(`
    fragment SavedViewLine on SavedView {
  id
  name
  note
  by
  savedAt
}
    `, {"fragmentName":"SavedViewLine"}) as unknown as TypedDocumentString<SavedViewLineFragment, unknown>;
export const CardDocument = new TypedDocumentString(`
    query Card($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      kind
      subtype
      layer
      nameZh
      nameEn
      nameEnOrigin
      aliases
      status
      startYear
      location {
        latitude
        longitude
        note
      }
      placeZh
      placeEn
      website
      descriptionZh
      descriptionEn
      noteZh
      noteEn
      confidence
      evidence {
        ...EvidenceParts
      }
    }
    ... on Country {
      isoAlpha2
      capitalZh
      capitalEn
      agreementsEn
    }
    ... on CountryGroup {
      agreementsEn
    }
    ... on Region {
      agreementsEn
    }
    ... on InnovationCentre {
      operatorsZh
      operatorsEn
      fieldsZh
      fieldsEn
      partnerCodes
      areaKm2
    }
    ... on JointLab {
      operatorsZh
      operatorsEn
      fieldsZh
      fieldsEn
      partnerCodes
      areaKm2
    }
    ... on CooperationPark {
      operatorsZh
      operatorsEn
      fieldsZh
      fieldsEn
      partnerCodes
      areaKm2
    }
    ... on Programme {
      operatorsZh
      operatorsEn
      fieldsZh
      fieldsEn
      partnerCodes
      areaKm2
    }
    ... on Event {
      operatorsZh
      operatorsEn
    }
    ... on Policy {
      docNumber
    }
    ... on Link {
      linkKind: kind
      status
      noteZh
      noteEn
      confidence
      evidence {
        ...EvidenceParts
      }
      verb
      relation
      since
      until
      weight
      from {
        id
        kind
        nameZh
        nameEn
      }
      to {
        id
        kind
        nameZh
        nameEn
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  locator
  quote
  claim
  origin
  confidence
  range {
    section
    start
    end
  }
  source {
    id
    kind
    titleZh
    titleEn
    url
  }
}`) as unknown as TypedDocumentString<CardQuery, CardQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter, $nullModel: NullModel, $order: CoverageOrder!) {
  coverage(
    rows: $rows
    columns: $columns
    filter: $filter
    nullModel: $nullModel
    order: $order
  ) {
    rows {
      ...HeadParts
    }
    columns {
      ...HeadParts
    }
    nullModel
    nullModelReasonZh
    nullModelReasonEn
    units
    total
    enough
    notEnoughZh
    notEnoughEn
    cells {
      row
      column
      state
      count
      expected
      ratio
      lambda
      p0
      ric
      ricLow
      ricHigh
      pAdjusted
      newest
    }
  }
}
    fragment HeadParts on CoverageHead {
  id
  labelZh
  labelEn
  units
  total
  entity {
    id
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CellUnitsDocument = new TypedDocumentString(`
    query CellUnits($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter, $row: ID!, $column: ID!) {
  coverage(
    rows: $rows
    columns: $columns
    filter: $filter
    rowIds: [$row]
    columnIds: [$column]
  ) {
    cells {
      units {
        id
        kind
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CellUnitsQuery, CellUnitsQueryVariables>;
export const EntityLinksDocument = new TypedDocumentString(`
    query EntityLinks($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(first: $first, after: $after) {
        totalCount
        nodes {
          id
          kind
          status
          confidence
          from {
            id
            kind
            nameZh
            nameEn
          }
          to {
            id
            kind
            nameZh
            nameEn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityLinksQuery, EntityLinksQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!, $layers: [Layer!]!) {
  gap(id: $id, layers: $layers) {
    id
    sentenceZh
    sentenceEn
    severity {
      level
    }
    status {
      state
    }
    subjects {
      id
    }
    ghosts {
      kind
      from
      to
      labelZh
      labelEn
    }
    evidence {
      source {
        id
      }
      range {
        section
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const GapFactsDocument = new TypedDocumentString(`
    query GapFacts($id: ID!, $layers: [Layer!]!) {
  gap(id: $id, layers: $layers) {
    id
    kind
    sentenceZh
    sentenceEn
    missingZh
    missingEn
    expected
    observed
    severity {
      level
      reason
      reasonZh
    }
    method {
      name
      parameters
      descriptionZh
      descriptionEn
    }
    remedyZh
    remedyEn
    subjects {
      ...GapEntity
    }
    measures {
      ...GapEntity
    }
    elsewhere {
      ...GapEntity
    }
    evidence {
      ...EvidenceParts
    }
    status {
      state
      by
      at
      reason
      until
      closedBy {
        id
        kind
        status
        confidence
        from {
          ...GapEntity
        }
        to {
          ...GapEntity
        }
      }
      history {
        state
        by
        at
        reason
        until
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  locator
  quote
  claim
  origin
  confidence
  range {
    section
    start
    end
  }
  source {
    id
    kind
    titleZh
    titleEn
    url
  }
}
fragment GapEntity on Entity {
  id
  kind
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<GapFactsQuery, GapFactsQueryVariables>;
export const AcceptGapDocument = new TypedDocumentString(`
    mutation AcceptGap($id: ID!, $until: String!, $reason: String!, $by: String!) {
  acceptGap(id: $id, until: $until, reason: $reason, by: $by) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptGapMutation, AcceptGapMutationVariables>;
export const StartGapDocument = new TypedDocumentString(`
    mutation StartGap($id: ID!, $by: String!, $reason: String) {
  startGap(id: $id, by: $by, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartGapMutation, StartGapMutationVariables>;
export const ReopenGapDocument = new TypedDocumentString(`
    mutation ReopenGap($id: ID!, $by: String!, $reason: String) {
  reopenGap(id: $id, by: $by, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenGapMutation, ReopenGapMutationVariables>;
export const GapsAboutDocument = new TypedDocumentString(`
    query GapsAbout($ids: [ID!]!, $first: Int!, $layers: [Layer!]!) {
  gaps(first: $first, filter: {subjects: $ids}, layers: $layers) {
    totalCount
    nodes {
      id
      sentenceZh
      sentenceEn
      subjects {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsAboutQuery, GapsAboutQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($filter: GapFilter, $layers: [Layer!]!) {
  gaps(first: 1, filter: $filter, layers: $layers) {
    totalCount
    facets {
      kind
      count
    }
    levels {
      level
      count
    }
    states {
      state
      count
    }
    families {
      family {
        id
        kind
        titleZh
        titleEn
      }
      level
      count
    }
    notSaid {
      kind
      reasonZh
      reasonEn
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const GapMembersDocument = new TypedDocumentString(`
    query GapMembers($filter: GapFilter, $layers: [Layer!]!, $first: Int!, $after: String) {
  gaps(first: $first, after: $after, filter: $filter, layers: $layers) {
    nodes {
      ...GapLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GapLine on Gap {
  id
  family {
    id
  }
  sentenceZh
  sentenceEn
  severity {
    level
  }
  status {
    state
    until
  }
}`) as unknown as TypedDocumentString<GapMembersQuery, GapMembersQueryVariables>;
export const GravestGapDocument = new TypedDocumentString(`
    query GravestGap {
  gaps(first: 1) {
    nodes {
      id
      sentenceZh
      sentenceEn
      subjects {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GravestGapQuery, GravestGapQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($ids: [ID!]!) {
  neighbourCounts(ids: $ids) {
    id
    kinds {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const GrowthDocument = new TypedDocumentString(`
    query Growth($id: ID!, $among: [ID!]!, $linkFilter: LinkFilter, $direction: Direction, $statuses: [Status], $order: GrowthOrder!, $first: Int!) {
  growth(
    id: $id
    among: $among
    linkFilter: $linkFilter
    direction: $direction
    statuses: $statuses
    order: $order
    first: $first
  ) {
    totalCount
    groups {
      linkKind
      direction
      status
      count
    }
    statuses {
      status
      count
    }
    origins {
      origin
      count
    }
    entities {
      id
      kind
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<GrowthQuery, GrowthQueryVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($uploads: [ID!]!, $understanding: String, $as: String, $name: String) {
  previewImport(
    uploads: $uploads
    understanding: $understanding
    as: $as
    name: $name
  ) {
    name
    as
    choices
    understanding
    files {
      name
      bytes
      encoding
    }
    tables {
      name
      about
      heads
      roles
      rows
    }
    entities {
      kind
      count
    }
    links {
      kind
      count
    }
    complete
    joins
    examples
    problems {
      place
      expected
      found
      placeZh
      expectedZh
      foundZh
    }
    problemCount
    notes
    notesZh
    replaces
  }
}
    `) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($uploads: [ID!]!, $understanding: String, $as: String, $name: String) {
  startImport(
    uploads: $uploads
    understanding: $understanding
    as: $as
    name: $name
  ) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  name
  state
  reading
  rows
  ofRows
  startedAt
  problems
  problemsZh
  report {
    read
    entities {
      ...Tally
    }
    links {
      ...Tally
    }
    joined
    notes
    notesZh
  }
}
fragment Tally on ImportTally {
  added
  changed
  same
  gone
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  name
  state
  reading
  rows
  ofRows
  startedAt
  problems
  problemsZh
  report {
    read
    entities {
      ...Tally
    }
    links {
      ...Tally
    }
    joined
    notes
    notesZh
  }
}
fragment Tally on ImportTally {
  added
  changed
  same
  gone
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const RemoveImportDocument = new TypedDocumentString(`
    mutation RemoveImport($name: String!) {
  removeImport(name: $name)
}
    `) as unknown as TypedDocumentString<RemoveImportMutation, RemoveImportMutationVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  name
  state
  reading
  rows
  ofRows
  startedAt
  problems
  problemsZh
  report {
    read
    entities {
      ...Tally
    }
    links {
      ...Tally
    }
    joined
    notes
    notesZh
  }
}
fragment Tally on ImportTally {
  added
  changed
  same
  gone
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ImportJobsDocument = new TypedDocumentString(`
    query ImportJobs {
  importJobs {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ImportJobsQuery, ImportJobsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $limit: Int!) {
  neighbourhood(ids: [$id], depth: 1, limit: $limit) {
    ...NetworkParts
  }
}
    fragment NetworkParts on Network {
  entities {
    id
    kind
    subtype
    layer
    nameZh
    nameEn
    status
    startYear
    confidence
    origins
    sourceIds
    location {
      latitude
      longitude
    }
  }
  links {
    id
    kind
    status
    confidence
    origins
    sourceIds
    weight
    from {
      id
    }
    to {
      id
    }
  }
  leftOut {
    entities
    links
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const CoreNetworkDocument = new TypedDocumentString(`
    query CoreNetwork($filter: EntityFilter, $limit: Int!) {
  network(filter: $filter, limit: $limit) {
    ...NetworkParts
  }
}
    fragment NetworkParts on Network {
  entities {
    id
    kind
    subtype
    layer
    nameZh
    nameEn
    status
    startYear
    confidence
    origins
    sourceIds
    location {
      latitude
      longitude
    }
  }
  links {
    id
    kind
    status
    confidence
    origins
    sourceIds
    weight
    from {
      id
    }
    to {
      id
    }
  }
  leftOut {
    entities
    links
  }
}`) as unknown as TypedDocumentString<CoreNetworkQuery, CoreNetworkQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology {
  ontology {
    groups {
      name
      labelZh
      labelEn
      colour
    }
    kinds {
      name
      group {
        name
      }
      labelZh
      labelEn
      description
      colour
      shape
      unit
    }
    linkKinds {
      name
      labelZh
      labelEn
      directed
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const OverviewGapsDocument = new TypedDocumentString(`
    query OverviewGaps {
  gaps(first: 60, filter: {states: [OPEN, IN_PROGRESS]}) {
    totalCount
    levels {
      level
      count
    }
    families {
      family {
        id
        titleZh
        titleEn
      }
      level
      count
    }
    nodes {
      id
      kind
      family {
        id
      }
      subjects {
        ...OverviewEntity
      }
      measures {
        id
      }
      missingZh
      missingEn
      severity {
        level
      }
      sentenceZh
      sentenceEn
    }
  }
  named: gaps(
    first: 100
    filter: {kinds: [PRIORITY_WITHOUT_UNIT], states: [OPEN, IN_PROGRESS, ACCEPTED, CLOSED]}
  ) {
    nodes {
      id
      observed
      subjects {
        ...OverviewEntity
      }
    }
  }
}
    fragment OverviewEntity on Entity {
  id
  kind
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OverviewGapsQuery, OverviewGapsQueryVariables>;
export const OverviewObligationsDocument = new TypedDocumentString(`
    query OverviewObligations {
  obligations {
    id
    measure {
      id
    }
    pillar {
      id
      nameZh
      nameEn
    }
    titleZh
    titleEn
    state
    reasonZh
    reasonEn
    required
    evidence {
      range {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewObligationsQuery, OverviewObligationsQueryVariables>;
export const OverviewSourcesDocument = new TypedDocumentString(`
    query OverviewSources {
  statistics {
    entities
    links
    bySource {
      source {
        id
        kind
        licence
        credit
        titleZh
        titleEn
        noteZh
        noteEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewSourcesQuery, OverviewSourcesQueryVariables>;
export const OverviewPlacesDocument = new TypedDocumentString(`
    query OverviewPlaces($ids: [ID!]!) {
  entities(filter: {ids: $ids}, first: 100) {
    nodes {
      id
      location {
        latitude
        longitude
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewPlacesQuery, OverviewPlacesQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $k: Int!, $maxLength: Int!, $linkFilter: LinkFilter, $filters: [PathFilter!], $order: PathOrder!) {
  paths(
    from: $from
    to: $to
    k: $k
    maxLength: $maxLength
    linkFilter: $linkFilter
    filters: $filters
    order: $order
  ) {
    length
    confidence
    entities {
      id
      kind
      nameZh
      nameEn
    }
    links {
      id
      kind
      status
      confidence
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const WhyNoPathDocument = new TypedDocumentString(`
    query WhyNoPath($from: ID!, $to: ID!, $maxLength: Int!, $linkFilter: LinkFilter, $filters: [PathFilter!]) {
  whyNoPath(
    from: $from
    to: $to
    maxLength: $maxLength
    linkFilter: $linkFilter
    filters: $filters
  ) {
    relaxations {
      field
      at
      length
    }
    together {
      parts {
        field
        at
      }
      length
    }
    fromPart
    toPart
  }
}
    `) as unknown as TypedDocumentString<WhyNoPathQuery, WhyNoPathQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  people(first: 100, after: $after) {
    totalCount
    nodes {
      id
      name
      role
      groups
      local
      createdAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    owner
    role
    readOnly
    createdAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($name: String!, $role: Role!, $readOnly: Boolean!, $days: Int!) {
  createToken(name: $name, role: $role, readOnly: $readOnly, days: $days) {
    text
    token {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($after: String, $person: String, $action: String) {
  audit(first: 50, after: $after, person: $person, action: $action) {
    totalCount
    nodes {
      number
      at
      by
      action
      subjects
      address
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditCheckDocument = new TypedDocumentString(`
    query AuditCheck {
  auditCheck {
    entries
    broken
  }
}
    `) as unknown as TypedDocumentString<AuditCheckQuery, AuditCheckQueryVariables>;
export const SourceMarksDocument = new TypedDocumentString(`
    query SourceMarks($after: String) {
  sources(first: 100, after: $after) {
    totalCount
    nodes {
      id
      titleZh
      titleEn
      marking
      group
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourceMarksQuery, SourceMarksQueryVariables>;
export const MarkSourceDocument = new TypedDocumentString(`
    mutation MarkSource($id: ID!, $marking: Marking!, $group: String) {
  markSource(id: $id, marking: $marking, group: $group) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkSourceMutation, MarkSourceMutationVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($source: ID!, $after: String) {
  entities(
    first: 100
    after: $after
    filter: {layers: [CORE, CONTEXT], sources: [$source]}
  ) {
    nodes {
      id
      kind
      nameZh
      nameEn
      aliases
      links(first: 1) {
        totalCount
      }
      evidence {
        origin
        range {
          start
          end
        }
        source {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const PolicyObligationsDocument = new TypedDocumentString(`
    query PolicyObligations {
  obligations {
    id
    measure {
      ...ObligationEntity
    }
    pillar {
      id
    }
    modality
    quote
    titleZh
    titleEn
    state
    reasonZh
    reasonEn
    required
    met
    witnesses {
      ...ObligationEntity
    }
    missing {
      ...ObligationEntity
    }
    possible {
      ...ObligationEntity
    }
  }
}
    fragment ObligationEntity on Entity {
  id
  kind
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PolicyObligationsQuery, PolicyObligationsQueryVariables>;
export const PolicyTextDocument = new TypedDocumentString(`
    query PolicyText($id: ID!) {
  node(id: $id) {
    ... on Source {
      titleZh
      titleEn
      publisher
      credit
      passages {
        role
        text
        range {
          section
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyTextQuery, PolicyTextQueryVariables>;
export const SameProposalsDocument = new TypedDocumentString(`
    query SameProposals($first: Int!, $after: String, $rule: SameRule, $minimumScore: Float) {
  sameProposals(
    first: $first
    after: $after
    rule: $rule
    minimumScore: $minimumScore
  ) {
    totalCount
    notCompared
    nodes {
      score
      keep {
        ...SameSide
      }
      drop {
        ...SameSide
      }
      reasonsFor {
        ...Reason
      }
      reasonsAgainst {
        ...Reason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SameSide on Entity {
  id
  kind
  nameZh
  nameEn
  aliases
  identifiers
  placeZh
  placeEn
  attributes {
    name
    value
  }
  sourceIds
  website
  places: links(first: 3, filter: {kinds: [LOCATED_IN]}) {
    nodes {
      from {
        id
      }
      to {
        nameZh
        nameEn
      }
    }
  }
  links(first: 1) {
    totalCount
  }
}
fragment Reason on SameReason {
  code
  weight
  sentenceZh
  sentenceEn
}`) as unknown as TypedDocumentString<SameProposalsQuery, SameProposalsQueryVariables>;
export const SameDecisionsDocument = new TypedDocumentString(`
    query SameDecisions($first: Int!, $after: String) {
  sameDecisions(first: $first, after: $after) {
    totalCount
    nodes {
      ...Decided
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}`) as unknown as TypedDocumentString<SameDecisionsQuery, SameDecisionsQueryVariables>;
export const JoinEntitiesDocument = new TypedDocumentString(`
    mutation JoinEntities($keep: ID!, $drop: ID!, $by: String!) {
  joinEntities(keep: $keep, drop: $drop, by: $by) {
    ...Decided
  }
}
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}`) as unknown as TypedDocumentString<JoinEntitiesMutation, JoinEntitiesMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($a: ID!, $b: ID!, $by: String!) {
  keepApart(a: $a, b: $b, by: $by) {
    ...Decided
  }
}
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}`) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const JoinByRuleDocument = new TypedDocumentString(`
    mutation JoinByRule($rule: SameRule!, $minimumScore: Float!, $by: String!) {
  joinByRule(rule: $rule, minimumScore: $minimumScore, by: $by) {
    count
    refused
    left
  }
}
    `) as unknown as TypedDocumentString<JoinByRuleMutation, JoinByRuleMutationVariables>;
export const PartEntitiesDocument = new TypedDocumentString(`
    mutation PartEntities($id: ID!, $by: String!) {
  partEntities(id: $id, by: $by) {
    ...Decided
  }
}
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}`) as unknown as TypedDocumentString<PartEntitiesMutation, PartEntitiesMutationVariables>;
export const ProposeAgainDocument = new TypedDocumentString(`
    mutation ProposeAgain($id: ID!, $by: String!) {
  proposeAgain(id: $id, by: $by) {
    ...Decided
  }
}
    fragment Decided on SameDecision {
  id
  state
  keep
  drop
  keepZh
  keepEn
  dropZh
  dropEn
  by
  at
  reason
  rule
  score
  undoneBy
  undoneAt
}`) as unknown as TypedDocumentString<ProposeAgainMutation, ProposeAgainMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $filter: EntityFilter, $belonging: Belonging) {
  search(text: $text, first: $first, filter: $filter, belonging: $belonging) {
    totalCount
    nodes {
      name
      entity {
        id
        kind
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($text: String!, $most: Int!, $filter: EntityFilter, $belonging: Belonging) {
  search(text: $text, first: 1, filter: $filter, belonging: $belonging) {
    facets(first: $most) {
      by
      hits
      valueCount
      values {
        id
        count
        entity {
          nameZh
          nameEn
        }
        source {
          titleZh
          titleEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const SearchIdsDocument = new TypedDocumentString(`
    query SearchIds($text: String!, $after: String, $filter: EntityFilter, $belonging: Belonging) {
  search(
    text: $text
    first: 100
    after: $after
    filter: $filter
    belonging: $belonging
  ) {
    nodes {
      entity {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchIdsQuery, SearchIdsQueryVariables>;
export const SharePreviewDocument = new TypedDocumentString(`
    query SharePreview($viewId: ID!, $notPublic: Boolean!) {
  sharePreview(viewId: $viewId, notPublic: $notPublic) {
    entities {
      count
    }
    links {
      count
    }
    sources {
      id
      titleZh
      titleEn
      marking
    }
    leftOut
  }
}
    `) as unknown as TypedDocumentString<SharePreviewQuery, SharePreviewQueryVariables>;
export const SharesDocument = new TypedDocumentString(`
    query Shares {
  shares {
    id
    title
    by
    at
    until
    revokedAt
    entities
    links
  }
}
    `) as unknown as TypedDocumentString<SharesQuery, SharesQueryVariables>;
export const CreateShareDocument = new TypedDocumentString(`
    mutation CreateShare($viewId: ID!, $until: String!, $notPublic: Boolean!) {
  createShare(viewId: $viewId, until: $until, notPublic: $notPublic) {
    token
    share {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateShareMutation, CreateShareMutationVariables>;
export const RevokeShareDocument = new TypedDocumentString(`
    mutation RevokeShare($id: ID!) {
  revokeShare(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeShareMutation, RevokeShareMutationVariables>;
export const AllSourcesDocument = new TypedDocumentString(`
    query AllSources($after: String) {
  sources(first: 100, after: $after) {
    nodes {
      id
      kind
      titleZh
      titleEn
      licence
      credit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllSourcesQuery, AllSourcesQueryVariables>;
export const SourceCountsDocument = new TypedDocumentString(`
    query SourceCounts {
  statistics {
    bySource {
      source {
        id
      }
      entities
      links
    }
  }
}
    `) as unknown as TypedDocumentString<SourceCountsQuery, SourceCountsQueryVariables>;
export const ImportedDatasetsDocument = new TypedDocumentString(`
    query ImportedDatasets {
  importedDatasets {
    name
    entities
    links
    source {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ImportedDatasetsQuery, ImportedDatasetsQueryVariables>;
export const TakenNetworkDocument = new TypedDocumentString(`
    query TakenNetwork($ids: [ID!]!, $limit: Int!) {
  network(filter: {ids: $ids}, limit: $limit) {
    entities {
      id
      kind
      subtype
      layer
      nameZh
      nameEn
      aliases
      status
      startYear
      placeZh
      placeEn
      website
      descriptionZh
      descriptionEn
      confidence
      location {
        latitude
        longitude
      }
      evidence {
        ...TakenEvidence
      }
    }
    links {
      id
      kind
      status
      verb
      relation
      since
      until
      weight
      confidence
      from {
        id
      }
      to {
        id
      }
      evidence {
        ...TakenEvidence
      }
    }
  }
}
    fragment TakenEvidence on Evidence {
  locator
  quote
  claim
  origin
  confidence
  source {
    id
    kind
    titleZh
    titleEn
    publisher
    licence
    credit
    url
  }
}`) as unknown as TypedDocumentString<TakenNetworkQuery, TakenNetworkQueryVariables>;
export const TotalsDocument = new TypedDocumentString(`
    query Totals {
  statistics {
    entities
    links
    bySource {
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TotalsQuery, TotalsQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($id: ID!) {
  savedView(id: $id) {
    ...SavedViewLine
    version
    state
  }
}
    fragment SavedViewLine on SavedView {
  id
  name
  note
  by
  savedAt
}`) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($after: String) {
  savedViews(first: 100, after: $after) {
    nodes {
      ...SavedViewLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SavedViewLine on SavedView {
  id
  name
  note
  by
  savedAt
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($name: String!, $note: String, $by: String, $version: Int!, $state: String!) {
  saveView(name: $name, note: $note, by: $by, version: $version, state: $state) {
    ...SavedViewLine
    version
    state
  }
}
    fragment SavedViewLine on SavedView {
  id
  name
  note
  by
  savedAt
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RenameViewDocument = new TypedDocumentString(`
    mutation RenameView($id: ID!, $name: String!, $note: String) {
  renameView(id: $id, name: $name, note: $note) {
    ...SavedViewLine
  }
}
    fragment SavedViewLine on SavedView {
  id
  name
  note
  by
  savedAt
}`) as unknown as TypedDocumentString<RenameViewMutation, RenameViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;