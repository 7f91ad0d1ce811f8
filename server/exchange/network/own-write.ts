import type { EntityRow, LinkRow, SourceRow } from '../../graph/model.ts';
import type { Attributes, AttributeValue, NetworkLink, NetworkNode } from './network.ts';
import { entityProperties, isTaken, linkProperties, mark } from './own.ts';

type Row = Readonly<Record<string, unknown>>;

const isSaid = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Those of these fields that the row says something in. */
const said = (row: Row, names: Iterable<string>): Attributes =>
  Object.fromEntries([...names].flatMap((name) => (isSaid(row[name]) ? [[name, row[name] as AttributeValue]] : [])));

/** What imported files have said in their own words, under their names; one that is a field of ours is marked. */
const inOwnWords = ({ attributes = [] }: Row, known: ReadonlySet<string>): Attributes =>
  Object.fromEntries(
    (attributes as readonly string[]).map((text) => {
      const [name, value] = JSON.parse(text) as [string, AttributeValue];
      return [isTaken(name, known) ? mark + name : name, value];
    }),
  );

/** An entity as we write it into files of networks; `own.ts` knows it again. */
export const nodeOf = (entity: EntityRow, language: 'zh' | 'en'): Omit<NetworkNode, 'place'> => ({
  id: entity.id,
  label: language === 'zh' ? entity.nameZh : entity.nameEn,
  parent: null,
  attributes: {
    ...said(entity, ['kind', 'nameZh', 'nameEn', 'aliases', 'identifiers', ...entityProperties]),
    ...inOwnWords(entity, entityProperties),
    evidence: JSON.stringify(entity.evidence),
  },
});

/** A link as we write it into files of networks. */
export const linkOf = (link: LinkRow): Omit<NetworkLink, 'place'> => {
  const { weight = null, ...fields } = said(link, ['kind', ...linkProperties]);
  return {
    id: link.id,
    from: link.from,
    to: link.to,
    directed: true,
    label: link.kind,
    weight: typeof weight === 'number' ? weight : null,
    attributes: { ...fields, ...inOwnWords(link, linkProperties), evidence: JSON.stringify(link.evidence) },
  };
};

/** What evidence rests on, as we write it beside a network; whose data set a source is, is left to each graph. */
export const aboutOf = (sources: readonly SourceRow[]): Attributes => ({
  sources: JSON.stringify(sources.map(({ dataset: _, ...source }) => source)),
});
