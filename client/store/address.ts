import { part } from './filter.ts';
import { gapParts, gapsFrom } from './gaps.ts';
import { matrixFrom, matrixParts } from './matrix.ts';
import { pictureFrom, pictureParts } from './picture-address.ts';
import { oneOf, readingOf, unreadPart } from './reading.ts';
import { tableFrom, tableParts } from './table.ts';
import { hiddenAtFirst, mostOff, type Language, type View } from './view.ts';

const languages: readonly Language[] = ['zh', 'en'];
const ways: readonly View['as'][] = ['picture', 'list'];

const listed = (text: string) => text.split(',').filter((name) => name !== '');

/** The view that the query of an address stands for; what it does not say is as at first. */
export const viewFrom = (query: string, language: Language): View => {
  const said = new URLSearchParams(query);
  const hide = said.get('hide');
  const added = said.getAll('add').filter((id) => id !== '');
  const reading = readingOf(said);
  const lang = reading.one('lang', oneOf(languages));
  const as = reading.one('as', oneOf(ways));
  const off = reading.list('off') ?? [];
  const picture = pictureFrom(reading);
  const table = tableFrom(reading);
  const unread = reading.unread();
  return {
    language: lang ?? language,
    selected: said.get('sel') || null,
    hidden: hide === null ? hiddenAtFirst : listed(hide),
    as: as ?? 'picture',
    picture,
    saved: said.get('view') || undefined,
    matrix: matrixFrom(said),
    gaps: gapsFrom(said),
    gap: said.get('gap') || undefined,
    ...(added.length > 0 && { added }),
    ...(table && { table }),
    ...(unread.length > 0 && { unread }),
    ...(off.length > 0 && { off: off.slice(0, mostOff) }),
  };
};

const readable = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');

const addressOfParts = (parts: readonly (string | false | null | undefined)[]) => `?${parts.filter(Boolean).join('&')}`;

/** The query of the address that reopens this view; where it is saved, its id says all but what is looked at. */
export const queryFrom = (view: View): string => {
  const looking = [view.gap && `gap=${readable(view.gap)}`, `lang=${view.language}`];
  const selected = view.selected && `sel=${readable(view.selected)}`;
  if (view.saved) return addressOfParts([`view=${readable(view.saved)}`, selected, ...looking]);
  const hide = [...view.hidden].sort().join(',');
  return addressOfParts([
    selected,
    hide !== [...hiddenAtFirst].sort().join(',') && `hide=${readable(hide)}`,
    ...(view.added ?? []).map((id) => `add=${readable(id)}`),
    view.as === 'list' && 'as=list',
    ...[
      ...(view.table ? tableParts(view.table) : []),
      ...(view.picture ? pictureParts(view.picture) : []),
      ...(view.unread ?? []).map(unreadPart),
    ].map(([name, value]) => `${name}=${readable(value)}`),
    ...(view.matrix ? matrixParts(view.matrix) : []).map(([name, value]) => `${name}=${readable(value)}`),
    ...(view.gaps ? gapParts(view.gaps) : []).map(([name, value]) => `${name}=${readable(value)}`),
    view.off && `off=${readable(view.off.map(part).join(','))}`,
    ...looking,
  ]);
};
