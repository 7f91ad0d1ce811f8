import type { Entity } from '../api/model.ts';
import { nameIn, tagOf } from '../language/names.ts';
import type { Language } from '../store/view.ts';
import type { Telling } from './filter-kind.ts';

/** An entity to be chosen by its name. */
export interface Option {
  value: string;
  label: string;
}

/** Entities by name, and those chosen although they are not among them. */
export const optionsOf = (
  entities: readonly Entity[],
  chosen: readonly string[],
  { language, nameOf }: Pick<Telling, 'nameOf'> & { language: Language },
): Option[] => {
  const known = new Set(entities.map(({ id }) => id));
  const { compare } = new Intl.Collator(tagOf[language]);
  return [
    ...chosen.filter((id) => id !== '' && !known.has(id)).map((id) => ({ value: id, label: nameOf(id) })),
    ...entities
      .map((entity) => ({ value: entity.id, label: nameIn(language, entity) }))
      .sort((a, b) => compare(a.label, b.label)),
  ];
};

const placesAndFields: readonly Entity['kind'][] = ['COUNTRY', 'REGION', 'FIELD'];

/** What something may have to do with: countries, regions and fields. */
export const nearable = (entities: readonly Entity[]): Entity[] =>
  entities.filter(({ kind }) => placesAndFields.includes(kind));
