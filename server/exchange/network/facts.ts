import type { EntityFact, FactPart, LinkFact } from '../source/facts.ts';
import { idOf, linkIdOf } from '../tables/ids.ts';
import { Repeats } from '../tables/repeats.ts';
import { isChinese } from '../tables/values.ts';
import { linkKind, nameOf, nodeKind, type NetworkMapping } from './mapping.ts';
import type { NetworkLink, NetworkNode, NetworkPart } from './network.ts';
import { ownEntity, ownLink, sourcesIn } from './own.ts';

const without = <V>(attributes: Readonly<Record<string, V>>, name: string | null): Readonly<Record<string, V>> =>
  name === null ? attributes : Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));

const entityOf = (node: NetworkNode, mapping: NetworkMapping): EntityFact => {
  const { kind, subtype } = nodeKind(node, mapping);
  const name = nameOf(node, mapping);
  return {
    id: idOf(node.id, mapping.namespace),
    kind,
    nameZh: isChinese(name) ? name : null,
    nameEn: isChinese(name) ? null : name,
    aliases: [],
    identifiers: [],
    properties: subtype === null ? {} : { subtype },
    attributes: without(without(node.attributes, mapping.kindBy), mapping.nameBy),
    place: node.place,
  };
};

/** The id of a link that has none; of several alike each is a link of its own. */
const linkId = (link: NetworkLink, parts: readonly string[], { namespace }: NetworkMapping, repeats: Repeats) => {
  if (link.id !== null) return linkIdOf(namespace, [...parts, link.id]);
  const plain = linkIdOf(namespace, parts);
  const times = repeats.times(plain);
  return times === 1 ? plain : linkIdOf(namespace, [...parts, `#${times}`]);
};

const linkOf = (link: NetworkLink, mapping: NetworkMapping, repeats: Repeats): LinkFact => {
  const kind = linkKind(link, mapping);
  const [from, to] = [idOf(link.from, mapping.namespace), idOf(link.to, mapping.namespace)];
  return {
    id: linkId(link, [from, kind, to], mapping, repeats),
    kind,
    from,
    to,
    properties: link.weight === null ? {} : { weight: link.weight },
    attributes: without(link.attributes, mapping.linkKindBy),
    place: link.place,
  };
};

/**
 * A network in parts as facts, as the mapping says; what this product has written itself is taken as it was, evidence
 * included. `within` comes before each place, to tell files apart.
 */
export async function* factsOf(
  parts: AsyncIterable<NetworkPart>,
  mapping: NetworkMapping,
  wanted: 'entities' | 'links',
  within = '',
): AsyncGenerator<FactPart> {
  const repeats = new Repeats();
  const placed = <Row extends { place: string }>(row: Row): Row =>
    within === '' ? row : { ...row, place: within + row.place };
  for await (const { about, nodes, links, problems, notes = [] } of parts) {
    const first = wanted === 'entities';
    yield {
      entities: first ? nodes.map((node) => placed(ownEntity(node) ?? entityOf(node, mapping))) : [],
      links: first ? [] : links.map((link) => placed(ownLink(link) ?? linkOf(link, mapping, repeats))),
      sources: first && about ? sourcesIn(about) : [],
      // What is wrong with the file is told once.
      problems: first ? problems.map(placed) : [],
      notes: first ? notes : [],
    };
  }
}
