import type { JsonObject } from '../../json/values.ts';
import { writePieces } from '../../json/write.ts';
import type {
  Attributes,
  AttributeValue,
  NetworkFormat,
  NetworkLink,
  NetworkNode,
  WrittenNetwork,
} from '../network.ts';
import { context, nameOf, wellFormed } from './context.ts';
import { provenanceOf, sourcesOf } from './evidence.ts';

const wholly = (value: AttributeValue): AttributeValue =>
  typeof value === 'string' ? wellFormed(value) : Array.isArray(value) ? value.map(wholly) : value;

const property = ([name, value]: [string, AttributeValue]) => ({
  '@type': 'PropertyValue',
  name: wellFormed(name),
  ...(typeof value === 'string' ? { value: wellFormed(value) } : {}),
  ...(typeof value === 'number' || typeof value === 'boolean' ? { value } : {}),
  ...(typeof value === 'object' ? { json: wholly(value) } : {}),
});

/** Attributes as properties of schema.org, which may have any name, and evidence as provenance. */
const described = (attributes: Attributes): JsonObject => {
  const provenance = provenanceOf(attributes['evidence']);
  const rest = Object.entries(attributes).filter(([name]) => !provenance || name !== 'evidence');
  return { ...provenance, ...(rest.length > 0 ? { additionalProperty: rest.map(property) } : {}) };
};

const entity = ({ id, label, parent, attributes }: Omit<NetworkNode, 'place'>) => ({
  '@id': nameOf('entity', id),
  '@type': ['Thing', 'Entity'],
  identifier: wellFormed(id),
  ...(label === null ? {} : { name: wellFormed(label) }),
  ...(parent === null ? {} : { within: nameOf('entity', parent) }),
  ...described(attributes),
});

const link = ({ id, from, to, directed, label, weight, attributes }: Omit<NetworkLink, 'place'>, at: number) => ({
  '@id': id === null ? `_:link${at}` : nameOf('link', id),
  '@type': ['Link', 'Entity'],
  ...(id === null ? {} : { identifier: wellFormed(id) }),
  from: nameOf('entity', from),
  to: nameOf('entity', to),
  directed,
  ...(label === null ? {} : { kind: wellFormed(label) }),
  ...(weight === null ? {} : { weight }),
  ...described(attributes),
});

async function* pieces({ title, about, nodes, links }: WrittenNetwork) {
  const sources = sourcesOf(about['sources']);
  const rest = Object.entries(about).filter(([name]) => !sources || name !== 'sources');
  const dataset = {
    '@type': ['Dataset', 'Entity'],
    name: wellFormed(title),
    wasDerivedFrom: (sources ?? []).map((source) => source['@id']),
    additionalProperty: rest.map(property),
  };
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(dataset)}`;
  for (const source of sources ?? []) yield `,\n${JSON.stringify(source)}`;
  for await (const node of nodes()) yield `,\n${JSON.stringify(entity(node))}`;
  let index = 0;
  for await (const one of links()) yield `,\n${JSON.stringify(link(one, index++))}`;
  yield '\n]}\n';
}

/** JSON-LD 1.1 with schema.org and W3C PROV: for tools that join data; it is written only. */
export const jsonLd = {
  name: 'json-ld',
  title: 'JSON-LD (W3C PROV)',
  endings: ['jsonld'],
  mediaType: 'application/ld+json',
  write: (network, to) => writePieces(pieces(network), to),
  leavesOut: ['halves of characters that stand alone'],
} satisfies Omit<NetworkFormat, 'read' | 'recognises'>;
