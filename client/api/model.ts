import type { card, cellUnits, coreNetwork, coverage, entityLinks, ontology, policyText } from './questions.ts';
import type { found, foundFacets } from './search-questions.ts';

type Answer<Query extends { queryFn?: unknown }> =
  NonNullable<Query['queryFn']> extends (...context: never[]) => infer Result ? Awaited<Result> : never;

export type Network = Answer<typeof coreNetwork>;
export type Entity = Network['entities'][number];
export type Link = Network['links'][number];

export type Ontology = Answer<typeof ontology>;
export type Group = Ontology['groups'][number];

type Node = NonNullable<Answer<ReturnType<typeof card>>>;
export type LinkFacts = Extract<Node, { __typename: 'Link' }>;
export type EntityFacts = Exclude<Node, { __typename: 'Link' | 'Source' }>;
export type Evidence = EntityFacts['evidence'][number];

export type LinkOfEntity = NonNullable<Answer<ReturnType<typeof entityLinks>>>['nodes'][number];
export type PolicyText = NonNullable<Answer<ReturnType<typeof policyText>>>;
export type Passage = PolicyText['passages'][number];

export type Coverage = Answer<ReturnType<typeof coverage>>;
export type CoverageHead = Coverage['rows'][number];
export type Unit = Answer<ReturnType<typeof cellUnits>>[number];
export type CoverageCell = Coverage['cells'][number];

export type FoundEntities = Answer<ReturnType<typeof found>>;
export type FoundFacets = Answer<ReturnType<typeof foundFacets>>;
