import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Side } from '../api/same-questions.ts';
import { allSources } from '../api/source-questions.ts';
import { nameIn, otherNameIn, tagOf, textIn, other } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { placesOf } from './place.ts';
import classes from './pair.module.css';

/** So many of what may be many are told. */
const most = 4;

interface ComparisonProps {
  columns: readonly Side[];
  /** The id of the one that stays. */
  keep: string;
  /** Undefined where one has no say in it. */
  swap: (() => void) | undefined;
}

/** Two entities beside each other, and which of them stays. */
export const Comparison = ({ columns, keep, swap }: ComparisonProps) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const { data: sources } = useQuery(allSources);
  const some = (all: readonly string[]) =>
    all.slice(0, most).join(words.comma) + (all.length > most ? words.andMore(all.length - most) : '');
  const titleOf = (id: string) => {
    const source = sources?.find((one) => one.id === id);
    return (source && textIn(language, source.titleZh, source.titleEn)) ?? id;
  };
  const rows: readonly (readonly [string, (side: Side) => ReactNode])[] = [
    [
      words.name,
      (side) => (
        <>
          <strong>{nameIn(language, side)}</strong>
          {side.nameZh !== side.nameEn && <span lang={tagOf[other(language)]}>{otherNameIn(language, side)}</span>}
        </>
      ),
    ],
    [words.otherNames, ({ aliases }) => some(aliases)],
    [words.place, (side) => placesOf(side, language).join(words.placeComma)],
    [words.identifiers, ({ identifiers }) => some(identifiers)],
    [words.website, ({ website }) => website],
    [words.links, ({ links }) => links.totalCount.toLocaleString(tagOf[language])],
    [words.sources, ({ sourceIds }) => some(sourceIds.map(titleOf))],
  ];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{words.compared}</VisuallyHidden>
          </th>
          {columns.map((side) => (
            <th key={side.id} scope="col">
              {swap ? (
                <label className={classes.stays}>
                  <input type="radio" name="stays" checked={side.id === keep} onChange={swap} />
                  {words.stays}
                  <VisuallyHidden>{nameIn(language, side)}</VisuallyHidden>
                </label>
              ) : (
                <VisuallyHidden>{nameIn(language, side)}</VisuallyHidden>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(([, of]) => columns.some(of))
          .map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((side) => (
                <td key={side.id}>{of(side)}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
};
