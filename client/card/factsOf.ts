import type { EntityFacts, Evidence, LinkFacts } from '../api/model.ts';
import { other } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { Language } from '../store/view.ts';
import { countriesIn, trustIn } from './claim.ts';

export type Doubt = Exclude<Evidence['confidence'], 'VERIFIED'>;

export interface Fact {
  label: string;
  value: string;
  /** Only of the web's own schemes: an address comes from data that anybody may have brought. */
  url?: string;
  /** Where even the best evidence leaves one. */
  doubt?: Doubt;
  /** The one language that it is known in, where that is not the page's. */
  only?: Language;
}

const isWeb = (address: string) => /^https?:\/\//i.test(address);

/** The doubt that the best evidence for a fact leaves; none where it is verified or none names it. */
export const doubtOf = (evidence: readonly Evidence[], family: string): Doubt | undefined => {
  const trust = trustIn(evidence, family);
  return trust === 'VERIFIED' ? undefined : trust;
};

/** What is known of an entity, as rows with a label; what is not known has no row. */
export const factsOf = (entity: EntityFacts, language: Language, words: Words): Fact[] => {
  const { evidence, website } = entity;
  const fact = (
    family: string,
    value: string | null | undefined,
    { url, only }: { url?: string | undefined; only?: Language } = {},
  ): Fact[] => {
    const doubt = doubtOf(evidence, family);
    const label = words.properties[family]!;
    return value
      ? [{ label, value, ...(url && isWeb(url) && { url }), ...(doubt && { doubt }), ...(only && { only }) }]
      : [];
  };
  const told = (family: string, zh: string | null | undefined, en: string | null | undefined): Fact[] => {
    const [own, foreign] = language === 'zh' ? [zh, en] : [en, zh];
    return own ? fact(family, own) : fact(family, foreign, { only: other(language) });
  };
  return [
    ...('docNumber' in entity ? fact('docNumber', entity.docNumber) : []),
    ...fact('startYear', entity.startYear?.toString()),
    ...told('place', entity.placeZh, entity.placeEn),
    ...('partnerCodes' in entity ? fact('partnerCodes', countriesIn(entity.partnerCodes, language)) : []),
    ...('operatorsZh' in entity ? told('operators', entity.operatorsZh, entity.operatorsEn) : []),
    ...('fieldsZh' in entity ? told('fields', entity.fieldsZh, entity.fieldsEn) : []),
    ...('areaKm2' in entity && entity.areaKm2 !== null ? fact('areaKm2', words.squareKilometres(entity.areaKm2)) : []),
    ...('isoAlpha2' in entity ? fact('isoAlpha2', entity.isoAlpha2) : []),
    ...('capitalZh' in entity ? told('capital', entity.capitalZh, entity.capitalEn) : []),
    ...('agreementsEn' in entity ? told('agreements', null, entity.agreementsEn) : []),
    ...fact('aliases', entity.aliases.join(language === 'zh' ? '；' : '; ')),
    ...fact('website', website?.replace(/^https?:\/\/(www\.)?|\/$/g, ''), { url: website ?? undefined }),
  ];
};

const bracketed = /^\[(.*)\]$/;

/** What is known of a link beyond its ends. */
export const linkFactsOf = (link: LinkFacts, words: Words): Fact[] => {
  const readFrom = link.verb?.match(bracketed)?.[1];
  const row = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...row(words.status, link.status && words.statuses[link.status]),
    ...row(readFrom ? words.readFrom : words.verb, readFrom ? (words.readFromPlaces[readFrom] ?? readFrom) : link.verb),
    ...row(words.since, link.since?.toString()),
    ...row(words.until, link.until?.toString()),
  ];
};
