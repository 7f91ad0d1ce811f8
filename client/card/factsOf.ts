import type { EntityFacts, LinkFacts } from '../api/model.ts';
import { textIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { Language } from '../store/view.ts';

export interface Fact {
  label: string;
  value: string;
  /** Only of the web's own schemes: an address comes from data that anybody may have brought. */
  url?: string;
}

const isWeb = (address: string) => /^https?:\/\//i.test(address);

const fact = (label: string, value: string | null | undefined, url?: string): Fact[] =>
  value ? [{ label, value, ...(url && isWeb(url) && { url }) }] : [];

/** What is known of an entity, as rows with a label; what is not known has no row. */
export const factsOf = (entity: EntityFacts, language: Language, words: Words): Fact[] => {
  const place = entity.location && textIn(language, entity.location.placeZh, entity.location.placeEn);
  const website = entity.website;
  return [
    ...('docNumber' in entity ? fact(words.docNumber, entity.docNumber) : []),
    ...fact(words.startYear, entity.startYear?.toString()),
    ...fact(words.place, place),
    ...('operatorsZh' in entity ? fact(words.operators, textIn(language, entity.operatorsZh, entity.operatorsEn)) : []),
    ...('fieldsZh' in entity ? fact(words.fields, textIn(language, entity.fieldsZh, entity.fieldsEn)) : []),
    ...('areaKm2' in entity && entity.areaKm2 !== null
      ? fact(words.areaKm2, words.squareKilometres(entity.areaKm2))
      : []),
    ...('isoAlpha2' in entity ? fact(words.isoAlpha2, entity.isoAlpha2) : []),
    ...('capitalZh' in entity ? fact(words.capital, textIn(language, entity.capitalZh, entity.capitalEn)) : []),
    ...('agreementsEn' in entity ? fact(words.agreements, entity.agreementsEn) : []),
    ...fact(words.alias, entity.aliases.join(language === 'zh' ? '；' : '; ')),
    ...fact(words.website, website?.replace(/^https?:\/\/(www\.)?|\/$/g, ''), website ?? undefined),
  ];
};

const bracketed = /^\[(.*)\]$/;

/** What is known of a link beyond its ends. */
export const linkFactsOf = (link: LinkFacts, words: Words): Fact[] => {
  const readFrom = link.verb?.match(bracketed)?.[1];
  return [
    ...fact(words.status, link.status && words.statuses[link.status]),
    ...fact(
      readFrom ? words.readFrom : words.verb,
      readFrom ? (words.readFromPlaces[readFrom] ?? readFrom) : link.verb,
    ),
    ...fact(words.since, link.since?.toString()),
    ...fact(words.until, link.until?.toString()),
  ];
};
