const own = 'urn:science-cooperation-atlas:';

const thing = (name: string) => ({ '@id': name, '@type': '@id' });

/** What the names mean, in the file itself: nothing has to be fetched to understand it. */
export const context = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  atlas: `${own}term:`,
  Link: 'atlas:Link',
  Dataset: 'schema:Dataset',
  CreativeWork: 'schema:CreativeWork',
  Organization: 'schema:Organization',
  PropertyValue: 'schema:PropertyValue',
  Thing: 'schema:Thing',
  Entity: 'prov:Entity',
  Derivation: 'prov:Derivation',
  name: 'schema:name',
  identifier: 'schema:identifier',
  url: 'schema:url',
  publisher: thing('schema:publisher'),
  license: 'schema:license',
  creditText: 'schema:creditText',
  additionalProperty: thing('schema:additionalProperty'),
  value: 'schema:value',
  // Lists and nothing at all, which no plain value can say.
  json: { '@id': 'atlas:json', '@type': '@json' },
  within: thing('atlas:within'),
  from: thing('atlas:from'),
  to: thing('atlas:to'),
  kind: 'atlas:kind',
  directed: 'atlas:directed',
  weight: { '@id': 'atlas:weight', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
  wasDerivedFrom: thing('prov:wasDerivedFrom'),
  hadPrimarySource: thing('prov:hadPrimarySource'),
  qualifiedDerivation: thing('prov:qualifiedDerivation'),
  source: thing('prov:entity'),
  locator: 'atlas:locator',
  quote: 'atlas:quote',
  claim: 'atlas:claim',
  origin: 'atlas:origin',
  confidence: 'atlas:confidence',
};

/** Text that RDF can hold: halves of characters that stand alone are replaced. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** A name for something of ours that is the same in every file. */
export const nameOf = (what: 'entity' | 'link' | 'source', id: string): string =>
  `${own}${what}:${encodeURIComponent(wellFormed(id))}`;
