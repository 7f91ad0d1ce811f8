import { isObject, textOf, type JsonObject } from '../../json/values.ts';
import type { AttributeValue } from '../network.ts';
import { nameOf, wellFormed } from './context.ts';

/** A list of objects that an attribute holds as JSON, or null where it holds something else. */
const listIn = (value: AttributeValue | undefined): JsonObject[] | null => {
  if (typeof value !== 'string') return null;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every(isObject) ? list : null;
  } catch {
    return null;
  }
};

/** The members of an object that are text and not empty, under other names. */
const texts = (object: JsonObject, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, as]) => {
      const text = textOf(object[name]);
      return text ? [[as, wellFormed(text)]] : [];
    }),
  );

const asIs = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, name]));

const said = asIs('locator quote claim origin confidence');

/**
 * Evidence as provenance, or null where the attribute is none. The document that is quoted is a primary source; all else
 * is what something was derived from.
 */
export const provenanceOf = (value: AttributeValue | undefined): JsonObject | null => {
  const list = listIn(value)?.filter(({ source }) => typeof source === 'string');
  if (!list) return null;
  const sourcesOf = (pieces: readonly JsonObject[]) => [
    ...new Set(pieces.map(({ source }) => nameOf('source', textOf(source) ?? ''))),
  ];
  return {
    wasDerivedFrom: sourcesOf(list),
    hadPrimarySource: sourcesOf(list.filter(({ origin }) => origin === 'DOCUMENT')),
    qualifiedDerivation: list.map((piece) => ({
      '@type': 'Derivation',
      source: nameOf('source', textOf(piece['source']) ?? ''),
      ...texts(piece, said),
    })),
  };
};

const inLanguages = (source: JsonObject) =>
  Object.entries({ zh: source['titleZh'], en: source['titleEn'] }).flatMap(([language, title]) =>
    typeof title === 'string' && title ? [{ '@value': wellFormed(title), '@language': language }] : [],
  );

/** The sources that evidence names, each with its licence and credit, or null where the attribute is no list of them. */
export const sourcesOf = (value: AttributeValue | undefined): JsonObject[] | null => {
  const list = listIn(value)?.filter(({ id }) => typeof id === 'string');
  if (!list) return null;
  return list.map((source) => {
    const publisher = texts(source, { publisher: 'name' });
    return {
      '@id': nameOf('source', textOf(source['id']) ?? ''),
      '@type': ['CreativeWork', 'Entity'],
      ...texts(source, { id: 'identifier', kind: 'kind', url: 'url', licence: 'license', credit: 'creditText' }),
      name: inLanguages(source),
      ...('name' in publisher ? { publisher: { '@type': 'Organization', ...publisher } } : {}),
    };
  });
};
