/** What stands for a class of things and not for a thing: it is named by what it is for, and instances may fill it. */
const declarations: Readonly<Record<string, readonly string[] | 'all'>> = {
  CATEGORY: 'all',
  TARGET_GROUP: 'all',
  PROGRAMME: ['mechanism'],
  FIELD: ['open'],
  INSTITUTION: ['bodies'],
};

/** True for a class: it is not counted as a unit, and without an instance it is a gap. */
export const isClass = ({ kind, subtype }: { kind: string; subtype: string | null }): boolean => {
  const subtypes = declarations[kind];
  return subtypes === 'all' || (subtype !== null && (subtypes?.includes(subtype) ?? false));
};
