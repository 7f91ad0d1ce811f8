/** How much each reason counts that two are the same; those of one name together count as the strongest of them. */
const weightsFor = {
  IDENTIFIER_EQUAL: 0.95,
  NAME_EQUAL: 0.8,
  CORE_EQUAL: 0.7,
  NAME_SIMILAR: 0.4,
  PINYIN_EQUAL: 0.5,
  ACRONYM: 0.35,
  CITY_EQUAL: 0.4,
  NEAR: 0.4,
  COUNTRY_EQUAL: 0.15,
  LINKS_IN_COMMON: 0.5,
} as const;

/** How much each reason counts that they are two. */
const weightsAgainst = {
  IDENTIFIER_DIFFERENT: 0.95,
  CHARACTERS_DIFFERENT: 0.95,
  COUNTRY_DIFFERENT: 0.9,
  REGION_DIFFERENT: 0.6,
  FAR: 0.6,
  CITY_DIFFERENT: 0.5,
  CHINESE_DIFFERENT: 0.4,
} as const;

export type ReasonFor = keyof typeof weightsFor;
export type ReasonAgainst = keyof typeof weightsAgainst;

export interface Reason<Code = ReasonFor | ReasonAgainst> {
  code: Code;
  weight: number;
  /** What it is about: the name, the city, the identifiers, a number. */
  of: readonly string[];
}

export interface Weighed {
  reasonsFor: Reason<ReasonFor>[];
  reasonsAgainst: Reason<ReasonAgainst>[];
}

export const pro = (code: ReasonFor, of: readonly string[], share = 1): Reason<ReasonFor> => ({
  code,
  weight: weightsFor[code] * share,
  of,
});

export const contra = (code: ReasonAgainst, of: readonly string[] = []): Reason<ReasonAgainst> => ({
  code,
  weight: weightsAgainst[code],
  of,
});

const noneOf = (reasons: readonly Reason[]) => reasons.reduce((rest, { weight }) => rest * (1 - weight), 1);

/**
 * From 0 to 1: each reason for takes its share of the doubt that is left, each against its share of what is believed.
 * score = (1 - Π(1 - for)) · Π(1 - against)
 */
export const scoreOf = ({ reasonsFor, reasonsAgainst }: Weighed): number =>
  (1 - noneOf(reasonsFor)) * noneOf(reasonsAgainst);
