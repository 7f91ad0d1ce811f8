import type { EntityFacts, Evidence, LinkFacts } from '../api/model.ts';
import { textIn } from '../language/names.ts';
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
  const fact = (family: string, value: string | null | undefined, url?: string): Fact[] => {
    const doubt = doubtOf(evidence, family);
    const label = words.properties[family]!;
    return value ? [{ label, value, ...(url && isWeb(url) && { url }), ...(doubt && { doubt }) }] : [];
  };
  return [
    ...('docNumber' in entity ? fact('docNumber', entity.docNumber) : []),
    ...fact('startYear', entity.startYear?.toString()),
    ...fact('place', textIn(language, entity.placeZh, entity.placeEn)),
    ...('partnerCodes' in entity ? fact('partnerCodes', countriesIn(entity.partnerCodes, language)) : []),
    ...('operatorsZh' in entity ? fact('operators', textIn(language, entity.operatorsZh, entity.operatorsEn)) : []),
    ...('fieldsZh' in entity ? fact('fields', textIn(language, entity.fieldsZh, entity.fieldsEn)) : []),
    ...('areaKm2' in entity && entity.areaKm2 !== null ? fact('areaKm2', words.squareKilometres(entity.areaKm2)) : []),
    ...('isoAlpha2' in entity ? fact('isoAlpha2', entity.isoAlpha2) : []),
    ...('capitalZh' in entity ? fact('capital', textIn(language, entity.capitalZh, entity.capitalEn)) : []),
    ...('agreementsEn' in entity ? fact('agreements', entity.agreementsEn) : []),
    ...fact('aliases', entity.aliases.join(language === 'zh' ? '；' : '; ')),
    ...fact('website', website?.replace(/^https?:\/\/(www\.)?|\/$/g, ''), website ?? undefined),
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
