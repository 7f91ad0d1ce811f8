// Made by `npm run generate`; change the .graphql files instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type CoverageUnitsExportQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  filter?: EntityFilter | null | undefined;
  nullModel?: NullModel | null | undefined;
  order?: CoverageOrder;
  rowIds?: Array<string> | string | null | undefined;
  columnIds?: Array<string> | string | null | undefined;
}>;


export type CoverageUnitsExportQuery = { coverage: { cells: Array<{ row: string, column: string, units: Array<{ id: string }> }> } };

export type CoverageExportQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  filter?: EntityFilter | null | undefined;
  nullModel?: NullModel | null | undefined;
  order?: CoverageOrder;
  rowIds?: Array<string> | string | null | undefined;
  columnIds?: Array<string> | string | null | undefined;
}>;


export type CoverageExportQuery = { coverage: { nullModel: NullModel, nullModelReasonZh: string, nullModelReasonEn: string, units: number, total: number, notEnoughZh: string | null, notEnoughEn: string | null, rows: Array<{ id: string, labelZh: string, labelEn: string, units: number, total: number }>, columns: Array<{ id: string, labelZh: string, labelEn: string, units: number, total: number }>, cells: Array<{ row: string, column: string, state: CellState, count: number, expected: number | null, ratio: number | null, ric: number | null, ricLow: number | null, ricHigh: number | null, lambda: number | null, p0: number | null, pAdjusted: number | null, newest: number | null }> } };

export type CoverageExportHeadFragment = { id: string, labelZh: string, labelEn: string, units: number, total: number };

export type GapsExportQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  layers?: Array<Layer> | Layer;
  after?: string | null | undefined;
}>;


export type GapsExportQuery = { gaps: { totalCount: number, notSaid: Array<{ kind: GapKind, reasonZh: string, reasonEn: string }>, nodes: Array<{ id: string, kind: GapKind, sentenceZh: string, sentenceEn: string, missingZh: string, missingEn: string, expected: number, observed: number, remedyZh: string, remedyEn: string, severity: { level: GapLevel, reason: string, reasonZh: string }, status: { state: GapState }, subjects: Array<{ id: string, nameZh: string, nameEn: string }>, method: { name: string, parameters: Readonly<Record<string, unknown>> }, evidence: Array<{ quote: string | null, source: { id: string, titleZh: string, titleEn: string } }>, measures: Array<{ id: string, nameZh: string, nameEn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GapExportEntityFragment = { id: string, nameZh: string, nameEn: string };

export type SourcesExportQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesExportQuery = { statistics: { bySource: Array<{ count: number, source: { id: string, titleZh: string, titleEn: string, publisher: string | null, licence: string | null, credit: string | null, url: string | null } }> } };

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
export const CoverageExportHeadFragmentDoc = new TypedDocumentString(`
    fragment CoverageExportHead on CoverageHead {
  id
  labelZh
  labelEn
  units
  total
}
    `, {"fragmentName":"CoverageExportHead"}) as unknown as TypedDocumentString<CoverageExportHeadFragment, unknown>;
export const GapExportEntityFragmentDoc = new TypedDocumentString(`
    fragment GapExportEntity on Entity {
  id
  nameZh
  nameEn
}
    `, {"fragmentName":"GapExportEntity"}) as unknown as TypedDocumentString<GapExportEntityFragment, unknown>;
export const CoverageUnitsExportDocument = new TypedDocumentString(`
    query CoverageUnitsExport($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter, $nullModel: NullModel, $order: CoverageOrder! = TOTAL, $rowIds: [ID!], $columnIds: [ID!]) {
  coverage(
    rows: $rows
    columns: $columns
    filter: $filter
    nullModel: $nullModel
    order: $order
    rowIds: $rowIds
    columnIds: $columnIds
  ) {
    cells {
      row
      column
      units {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageUnitsExportQuery, CoverageUnitsExportQueryVariables>;
export const CoverageExportDocument = new TypedDocumentString(`
    query CoverageExport($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter, $nullModel: NullModel, $order: CoverageOrder! = TOTAL, $rowIds: [ID!], $columnIds: [ID!]) {
  coverage(
    rows: $rows
    columns: $columns
    filter: $filter
    nullModel: $nullModel
    order: $order
    rowIds: $rowIds
    columnIds: $columnIds
  ) {
    rows {
      ...CoverageExportHead
    }
    columns {
      ...CoverageExportHead
    }
    nullModel
    nullModelReasonZh
    nullModelReasonEn
    units
    total
    notEnoughZh
    notEnoughEn
    cells {
      row
      column
      state
      count
      expected
      ratio
      ric
      ricLow
      ricHigh
      lambda
      p0
      pAdjusted
      newest
    }
  }
}
    fragment CoverageExportHead on CoverageHead {
  id
  labelZh
  labelEn
  units
  total
}`) as unknown as TypedDocumentString<CoverageExportQuery, CoverageExportQueryVariables>;
export const GapsExportDocument = new TypedDocumentString(`
    query GapsExport($filter: GapFilter, $layers: [Layer!]! = [CORE, CONTEXT], $after: String) {
  gaps(first: 100, after: $after, filter: $filter, layers: $layers) {
    totalCount
    notSaid {
      kind
      reasonZh
      reasonEn
    }
    nodes {
      id
      kind
      severity {
        level
        reason
        reasonZh
      }
      status {
        state
      }
      sentenceZh
      sentenceEn
      subjects {
        ...GapExportEntity
      }
      missingZh
      missingEn
      expected
      observed
      method {
        name
        parameters
      }
      evidence {
        quote
        source {
          id
          titleZh
          titleEn
        }
      }
      measures {
        ...GapExportEntity
      }
      remedyZh
      remedyEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GapExportEntity on Entity {
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<GapsExportQuery, GapsExportQueryVariables>;
export const SourcesExportDocument = new TypedDocumentString(`
    query SourcesExport {
  statistics {
    bySource {
      count
      source {
        id
        titleZh
        titleEn
        publisher
        licence
        credit
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesExportQuery, SourcesExportQueryVariables>;