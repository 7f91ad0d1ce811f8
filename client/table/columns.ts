import { other, tagOf } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { sortable } from '../store/table.ts';
import type { Language } from '../store/view.ts';

/** A column; each can put the rows in its order, and the address then names it. */
export interface Column {
  key: (typeof sortable)['entities' | 'links'][number];
  label: string;
  /** Where the mark of the line stands. */
  marked?: boolean;
  numeric?: boolean;
  /** Only shown where there is room. */
  spare?: boolean;
  /** Of a text that is not in the language of the page. */
  lang?: string;
}

export const entityColumns = (words: Words, language: Language): Column[] => [
  { key: 'name', label: words.name, marked: true },
  { key: 'otherName', label: words.otherName, spare: true, lang: tagOf[other(language)] },
  { key: 'kind', label: words.kind },
  { key: 'status', label: words.status, spare: true },
  { key: 'links', label: words.linkCount, numeric: true },
];

export const linkColumns = ({ twin, status, evidence }: Words): Column[] => [
  { key: 'from', label: twin.from },
  { key: 'kind', label: twin.linkKind, marked: true },
  { key: 'to', label: twin.to },
  { key: 'status', label: status, spare: true },
  { key: 'confidence', label: twin.confidence, spare: true },
  { key: 'origins', label: evidence, spare: true },
];

/** What decides between lines that are equal in the column they are ordered by. */
export const otherwise = { entities: ['name'], links: ['from', 'kind', 'to'] } as const;
