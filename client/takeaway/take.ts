import type { QueryClient } from '@tanstack/react-query';
import { takenNetwork } from '../api/takeaway-questions.ts';
import { namingIn } from '../canvas/outlines/naming.ts';
import { outlinesOf } from '../canvas/outlines/outlines.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { copied } from './copied.ts';
import { fileName } from './fileName.ts';
import { jsonOf } from './json.ts';
import { keyOf } from './key.ts';
import { lookKeyOf } from './look-key.ts';
import { partsOf, queryOf } from './queryOf.ts';
import { save } from './save.ts';
import type { Picture } from './picture.ts';
import { creditLines, sourcesOf } from './sources.ts';
import { entitiesCsv, linksCsv, sourcesCsv } from './tables.ts';
import { takenOf, type Taken } from './taken.ts';
import type { Format, Subject } from './wanted.ts';

const pictureOf = (subject: Subject, taken: Taken, date: Date): Picture | null => {
  const { shown, elements, look, shelved, ontology, language, words, reading, title, scheme } = subject;
  const drawn = reading?.();
  if (!drawn) return null;
  const legend = keyOf(
    elements,
    ontology,
    (labelled) => labelIn(language, labelled),
    drawn.ghosts.length > 0,
    lookKeyOf(look, language, words),
  );
  const credits = creditLines(sourcesOf(taken), language, words.taking);
  const marks = new Map(elements.entities.map(({ id, label }) => [id, label.replaceAll('\n', ' ')]));
  // What stands for a kind as a whole is none of those that are shown.
  const names = new Map([
    ...marks,
    ...shown.entities.map(({ id, ...named }) => [id, nameIn(language, named)] as const),
  ]);
  return {
    elements,
    drawn,
    outlines: outlinesOf(
      drawn.layout,
      elements,
      drawn.places,
      drawn.pinned ?? new Set(),
      namingIn(language, words.layout, ontology),
    ),
    names,
    hidden: shown.hiddenEntities + shown.unfiltered.entities.length - shown.entities.length,
    within: shown.entities.filter(({ id }) => !marks.has(id)).length,
    shelved,
    legend,
    title,
    date,
    credits,
    language,
    scheme,
    words,
  };
};

const drawnAs = async (format: 'svg' | 'png' | 'pdf', picture: Picture, taken: Taken): Promise<Blob> => {
  if (format === 'pdf')
    // Paper is white, whatever the screen is.
    return (await import('./pdf.ts')).pdfOf({ ...picture, scheme: 'light' }, sourcesOf(taken));
  const [{ pictureSvg }, { pageFor }] = await Promise.all([import('./pictureSvg.ts'), import('./page.ts')]);
  const svg = pictureSvg(picture);
  return format === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : (await import('./png.ts')).pngOf(svg, pageFor(picture.drawn));
};

/** Makes what is wanted of a picture, gives it to the person, and says what came of it. */
export const take = async (format: Format, subject: Subject, client: QueryClient): Promise<string> => {
  const { shown, ontology, language, words: all, title } = subject;
  const words = all.taking;
  const date = new Date();
  const ids = shown.entities.map(({ id }) => id);
  const answer = await client.fetchQuery({ ...takenNetwork(ids), staleTime: 0 });
  const taken = takenOf(answer, shown);
  const parts = partsOf(subject.networks, ids);
  const query = queryOf(parts);
  const saved = (parts: readonly string[], ending: string, content: Blob): string => {
    const name = fileName([words.file.picture, ...parts], date, ending);
    save(name, content);
    return name;
  };
  const table = (part: 'entities' | 'links' | 'sources', text: string) =>
    words.saved(saved([words.file[part]], 'csv', new Blob([text], { type: 'text/csv;charset=utf-8' })));

  if (format === 'entities') return table(format, entitiesCsv(taken, ontology, language, words));
  if (format === 'links') return table(format, linksCsv(taken, ontology, language, words));
  if (format === 'sources') return table(format, sourcesCsv(taken, words));
  if (format === 'json')
    return words.saved(
      saved([words.file.data], 'json', new Blob([jsonOf(taken, { title, date, query })], { type: 'application/json' })),
    );
  if (format === 'query') {
    if (query === null) return words.tooMany;
    const within = (id: string, part: readonly string[]) => part.includes(id);
    const more = answer.links.filter(({ from, to }) =>
      parts.some((part) => within(from.id, part) && within(to.id, part)),
    ).length;
    if (!(await copied(query)))
      return words.notCopied(saved([words.file.query], 'graphql', new Blob([query], { type: 'application/graphql' })));
    return more > shown.links.length
      ? words.copiedMore(more - shown.links.length)
      : words.copied(ids.length, shown.links.length);
  }
  const picture = pictureOf(subject, taken, date);
  return picture ? words.saved(saved([], format, await drawnAs(format, picture, taken))) : words.arranging;
};
