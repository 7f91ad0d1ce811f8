// Made by `npm run generate`; change the .graphql files instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
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

export type CoreNetworkQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  limit: number;
}>;


export type CoreNetworkQuery = { network: { entities: Array<{ id: string, kind: EntityKind, subtype: string | null, layer: Layer, nameZh: string, nameEn: string, status: Status | null }>, links: Array<{ id: string, kind: LinkKind, status: Status | null, from: { id: string }, to: { id: string } }>, leftOut: { entities: number, links: number } } };

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

export const CoreNetworkDocument = new TypedDocumentString(`
    query CoreNetwork($filter: EntityFilter, $limit: Int!) {
  network(filter: $filter, limit: $limit) {
    entities {
      id
      kind
      subtype
      layer
      nameZh
      nameEn
      status
    }
    links {
      id
      kind
      status
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
}
    `) as unknown as TypedDocumentString<CoreNetworkQuery, CoreNetworkQueryVariables>;