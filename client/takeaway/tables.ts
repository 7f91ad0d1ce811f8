import type { Ontology } from '../api/model.ts';
import { labelIn, nameIn, textIn } from '../language/names.ts';
import type { TakeawayWords } from '../language/takeaway-zh.ts';
import type { Language } from '../store/view.ts';
import { csvOf, type Cell } from './csv.ts';
import { sourcesOf, type CountedSource } from './sources.ts';
import type { Taken, TakenEntity, TakenLink } from './taken.ts';

type Columns<Row> = Partial<Record<keyof TakeawayWords['heads'], (row: Row) => Cell | undefined>>;

const tableOf = <Row>(columns: Columns<Row>, rows: readonly Row[], words: TakeawayWords): string => {
  const names = Object.keys(columns) as (keyof TakeawayWords['heads'])[];
  return csvOf(
    names.map((name) => words.heads[name]),
    rows.map((row) => names.map((name) => columns[name]!(row) ?? null)),
  );
};

const several = (texts: readonly (string | null | undefined)[]) =>
  [...new Set(texts.filter((text) => text !== null && text !== undefined))].join(' | ');

const basis = {
  confidence: ({ confidence }: TakenEntity | TakenLink) => confidence,
  evidence: ({ evidence }: TakenEntity | TakenLink) => evidence.length,
  sources: ({ evidence }: TakenEntity | TakenLink) => several(evidence.map(({ source }) => source.id)),
  quotes: ({ evidence }: TakenEntity | TakenLink) => several(evidence.map(({ quote }) => quote)),
};

/** The entities of a picture, one a line. */
export const entitiesCsv = ({ entities }: Taken, ontology: Ontology, language: Language, words: TakeawayWords) => {
  const labels = new Map(ontology.kinds.map((kind) => [kind.name, labelIn(language, kind)]));
  const columns: Columns<TakenEntity> = {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    kindLabel: ({ kind }) => labels.get(kind),
    subtype: ({ subtype }) => subtype,
    layer: ({ layer }) => layer,
    nameZh: ({ nameZh }) => nameZh,
    nameEn: ({ nameEn }) => nameEn,
    aliases: ({ aliases }) => several(aliases),
    status: ({ status }) => status,
    startYear: ({ startYear }) => startYear,
    place: ({ placeZh, placeEn }) => textIn(language, placeZh, placeEn),
    latitude: ({ location }) => location?.latitude,
    longitude: ({ location }) => location?.longitude,
    website: ({ website }) => website,
    description: ({ descriptionZh, descriptionEn }) => textIn(language, descriptionZh, descriptionEn),
    ...basis,
  };
  return tableOf(columns, entities, words);
};

/** The links of a picture, one a line, with both ends by id and by name. */
export const linksCsv = ({ entities, links }: Taken, ontology: Ontology, language: Language, words: TakeawayWords) => {
  const labels = new Map(ontology.linkKinds.map((kind) => [kind.name, labelIn(language, kind)]));
  const names = new Map(entities.map((entity) => [entity.id, nameIn(language, entity)]));
  const columns: Columns<TakenLink> = {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    kindLabel: ({ kind }) => labels.get(kind),
    from: ({ from }) => from.id,
    fromName: ({ from }) => names.get(from.id),
    to: ({ to }) => to.id,
    toName: ({ to }) => names.get(to.id),
    status: ({ status }) => status,
    verb: ({ verb }) => verb,
    relation: ({ relation }) => relation,
    since: ({ since }) => since,
    until: ({ until }) => until,
    weight: ({ weight }) => weight,
    ...basis,
  };
  return tableOf(columns, links, words);
};

const sourceColumns: Columns<CountedSource> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  titleZh: ({ titleZh }) => titleZh,
  titleEn: ({ titleEn }) => titleEn,
  publisher: ({ publisher }) => publisher,
  licence: ({ licence }) => licence,
  credit: ({ credit }) => credit,
  url: ({ url }) => url,
  supports: ({ supports }) => supports,
};

/** What the picture rests on, with licences and credits. */
export const sourcesCsv = (taken: Taken, words: TakeawayWords) => tableOf(sourceColumns, sourcesOf(taken), words);
