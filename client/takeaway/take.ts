import type { QueryClient } from '@tanstack/react-query';
import { takenNetwork } from '../api/takeaway-questions.ts';
import { copied } from './copied.ts';
import { fileName } from './fileName.ts';
import { jsonOf } from './json.ts';
import type { About } from './plate.ts';
import { partsOf, queryOf } from './queryOf.ts';
import { save } from './save.ts';
import { creditLines, sourcesOf } from './sources.ts';
import { entitiesCsv, linksCsv, sourcesCsv } from './tables.ts';
import { takenOf, type Taken } from './taken.ts';
import type { Format, Subject } from './wanted.ts';

const drawnAs = async (
  format: 'svg' | 'png' | 'pdf',
  { plate: bring }: Subject,
  about: About,
  taken: Taken,
): Promise<Blob | null> => {
  const make = await bring();
  // Paper is white, whatever the screen is.
  const plate = make(format === 'pdf' ? { ...about, scheme: 'light' } : about);
  if (!plate) return null;
  if (format === 'pdf') return (await import('./pdf.ts')).pdfOf(plate, sourcesOf(taken));
  const [{ sheetOf }, { svgOf }] = await Promise.all([import('./sheet.ts'), import('./svg.ts')]);
  const svg = svgOf(sheetOf(plate));
  return format === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : (await import('./png.ts')).pngOf(svg, plate.page);
};

/** Makes what is wanted of a picture, gives it to the person, and says what came of it. */
export const take = async (format: Format, subject: Subject, client: QueryClient): Promise<string> => {
  const { shown, ontology, language, scheme, words: all, title, file } = subject;
  const words = all.taking;
  const date = new Date();
  const ids = shown.entities.map(({ id }) => id);
  const answer = await client.fetchQuery({ ...takenNetwork(ids), staleTime: 0 });
  const taken = takenOf(answer, shown);
  const parts = partsOf(subject.networks, ids);
  const query = queryOf(parts);
  const saved = (parts: readonly string[], ending: string, content: Blob): string => {
    const name = fileName([file, ...parts], date, ending);
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
  const credits = creditLines(sourcesOf(taken), language, words);
  const picture = await drawnAs(format, subject, { title, date, credits, language, scheme, words: all }, taken);
  return picture ? words.saved(saved([], format, picture)) : words.arranging;
};
