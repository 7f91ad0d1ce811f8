/** Sorts of institutions as ROR and OpenAlex call them, in the words of our own. */
const subtypes: Readonly<Record<string, string>> = {
  education: 'university',
  facility: 'institute',
  company: 'enterprise',
  government: 'agency',
  healthcare: 'hospital',
  nonprofit: 'nonprofit',
  archive: 'archive',
  funder: 'funder',
};

/** The sort of an institution of these types: that it gives money, too, says less than any other. */
export const institutionSubtype = (types: readonly string[]): string | null => {
  const known = types.flatMap((type) => subtypes[type] ?? []);
  return known.find((subtype) => subtype !== 'funder') ?? known[0] ?? null;
};
