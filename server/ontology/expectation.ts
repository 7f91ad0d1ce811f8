/** Something that every entity of a kind should have; what is missing of it is a gap. */
export interface Expectation {
  property: string | null;
  link: string | null;
  /** True when the link points to the entity; null for a property. */
  incoming: boolean | null;
  /** Kinds that the other end may have; empty for any. */
  ends: readonly string[];
  labelZh: string;
  labelEn: string;
  /** A property that tells the same in words, where the other end is no entity; what it tells is not missing. */
  words?: string;
}

/** A property that should have a value. */
export const property = (name: string, labelZh: string, labelEn: string): Expectation => ({
  property: name,
  link: null,
  incoming: null,
  ends: [],
  labelZh,
  labelEn,
});

/** A link that should start from the entity. */
export const from = (
  link: string,
  ends: readonly string[],
  labelZh: string,
  labelEn: string,
  words?: string,
): Expectation => ({
  property: null,
  link,
  incoming: false,
  ends,
  labelZh,
  labelEn,
  ...(words ? { words } : {}),
});

/** A link that should point to the entity. */
export const to = (
  link: string,
  ends: readonly string[],
  labelZh: string,
  labelEn: string,
  words?: string,
): Expectation => ({
  property: null,
  link,
  incoming: true,
  ends,
  labelZh,
  labelEn,
  ...(words ? { words } : {}),
});

export const startYear = property('startYear', '起始年份', 'year of start');
