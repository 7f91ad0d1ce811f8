import type { Side } from '../api/same-questions.ts';
import { nameIn, textIn } from '../language/names.ts';
import type { Language } from '../store/view.ts';

const saidCity = ({ attributes }: Pick<Side, 'attributes'>): string | null => {
  const said = attributes.find(({ name }) => name === 'city');
  const value: unknown = said && JSON.parse(said.value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Where an entity is, from the finest to the widest: in the words of its source, and by its links. */
export const placesOf = (
  side: Pick<Side, 'id' | 'attributes' | 'placeZh' | 'placeEn' | 'places'>,
  language: Language,
): string[] => {
  const linked = side.places.nodes.filter(({ from }) => from.id === side.id).map(({ to }) => nameIn(language, to));
  const said = textIn(language, side.placeZh, side.placeEn) ?? saidCity(side);
  return [...new Set(said === null ? linked : [said, ...linked])];
};
