import type { Evidence } from '../api/model.ts';
import { tagOf } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { Language } from '../store/view.ts';

/** Properties that are one fact, told in two languages or in two numbers. */
const families: Record<string, string> = {
  latitude: 'position',
  longitude: 'position',
};

/** What a claim is about: `startYear: 2019` is about startYear, `placeZh: 苏州` about place. */
const parsed = (claim: string) => {
  const [, property = '', value = claim] = claim.match(/^(\w+): (.*)$/s) ?? [];
  return { property, family: families[property] ?? property.replace(/(Zh|En)$/, ''), value };
};

/** A fact and one source of it: pieces of evidence that say the same in two languages are one. */
export interface Claimed {
  family: string;
  pieces: Evidence[];
}

/** Evidence for single facts, one entry for each fact and source. */
export const claimed = (evidence: readonly Evidence[]): Claimed[] => {
  const all: Claimed[] = [];
  for (const piece of evidence) {
    if (!piece.claim) continue;
    const { family, property } = parsed(piece.claim);
    const twin = all.find(
      (one) =>
        one.family === family &&
        one.pieces.every(
          ({ claim, source, confidence, quote }) =>
            source.id === piece.source.id &&
            confidence === piece.confidence &&
            quote === piece.quote &&
            parsed(claim!).property !== property,
        ),
    );
    if (twin) twin.pieces.push(piece);
    else all.push({ family, pieces: [piece] });
  }
  return all;
};

/** The name of a fact in the words of the screen; what has none keeps its own. */
export const factName = (family: string, words: Words): string => words.properties[family] ?? family;

/** Codes of countries as their names. */
export const countriesIn = (codes: readonly string[], language: Language): string => {
  const names = new Intl.DisplayNames(tagOf[language], { type: 'region' });
  const name = (code: string) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  return codes.map(name).join(language === 'zh' ? '、' : ', ');
};

/** What the pieces of one entry say, in a language where they say it in both. */
export const valueOf = ({ family, pieces }: Claimed, language: Language, words: Words): string => {
  const said = pieces.map(({ claim }) => parsed(claim!));
  if (family === 'position') return said.map(({ value }) => value).join(', ');
  const own = said.find(({ property }) => property.endsWith(language === 'zh' ? 'Zh' : 'En')) ?? said[0]!;
  if (family === 'partnerCodes') return countriesIn(own.value.split(/[;,]\s*/), language);
  if (family === 'aliases') return own.value.replaceAll(' | ', language === 'zh' ? '；' : '; ');
  return family === 'areaKm2' && own.value !== '' ? words.squareKilometres(Number(own.value)) : own.value;
};

const worth: Record<Evidence['confidence'], number> = { VERIFIED: 2, INFERRED: 1, UNVERIFIED: 0 };

/** How far the best evidence for a fact can be trusted; undefined where no evidence names it. */
export const trustIn = (evidence: readonly Evidence[], family: string): Evidence['confidence'] | undefined =>
  evidence
    .filter(({ claim }) => claim && parsed(claim).family === family)
    .map(({ confidence }) => confidence)
    .sort((a, b) => worth[b] - worth[a])[0];
