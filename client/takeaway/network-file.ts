import { fileOf } from '../api/takeaway-questions.ts';
import type { TakeawayWords } from '../language/takeaway-zh.ts';
import type { Language } from '../store/view.ts';
import type { FilePath } from './file-formats.ts';
import { fileName } from './fileName.ts';
import { save } from './save.ts';
import type { Subject } from './wanted.ts';

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** Gives what a picture shows as a file of the network that the server writes, and says what came of it. */
export const takeFile = async (
  path: FilePath,
  { shown: { entities, links }, file }: Pick<Subject, 'shown' | 'file'>,
  language: Language,
  words: TakeawayWords,
): Promise<string> => {
  const content = await fileOf(path, language, { ids: idsOf(entities), links: idsOf(links) });
  const part = path === 'entities.csv' ? words.file.entities : path === 'links.csv' ? words.file.links : [];
  const name = fileName([file].concat(part), new Date(), path.slice(path.indexOf('.') + 1));
  save(name, content);
  return words.saved(name);
};
