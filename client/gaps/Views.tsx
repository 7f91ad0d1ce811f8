import { Anchor } from '@mantine/core';
import { Grid3x3, TextQuote, Waypoints } from 'lucide-react';
import { Link } from 'wouter';
import type { GapFacts } from '../api/gap-questions.ts';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { useGapHref } from '../store/store.ts';
import classes from './finding.module.css';

/** The table that has a row or a column for entities of a kind. */
const tables: Readonly<Record<string, Partial<Matrix>>> = {
  COUNTRY: { rows: 'COUNTRY', columns: 'REGION' },
  COUNTRY_GROUP: { rows: 'COUNTRY', columns: 'REGION' },
  REGION: { rows: 'COUNTRY', columns: 'REGION' },
  FIELD: { rows: 'FIELD', columns: 'KIND' },
  CITY: { rows: 'COUNTRY', columns: 'CITY' },
  INSTITUTION: { rows: 'INSTITUTION', columns: 'REGION' },
};

/** The table of the first subject that has one, with the cell of a pair opened. */
const tableFor = (subjects: GapFacts['subjects']): Partial<Matrix> | undefined => {
  const [first, second] = subjects.filter(({ kind }) => kind in tables);
  if (!first) return undefined;
  if (subjects.length !== 2 || !second) return tables[first.kind];
  const square = first.kind === second.kind;
  const table = square ? { rows: 'COUNTRY' as const, columns: 'COUNTRY' as const } : tables[first.kind];
  return { ...table, cell: { row: first.id, column: second.id } };
};

/** The same finding in the views that have something to show of it. */
export const Views = ({ gap: { id, subjects, evidence } }: { gap: GapFacts }) => {
  const { finding: words } = useWords();
  const href = useGapHref();
  const table = tableFor(subjects);
  const views = [
    { path: '/network', label: words.inNetwork, Icon: Waypoints, has: subjects.length > 0 },
    { path: '/matrix', label: words.inMatrix, Icon: Grid3x3, has: table !== undefined },
    { path: '/policy', label: words.inText, Icon: TextQuote, has: evidence.some(({ range }) => range !== null) },
  ];
  return (
    <p className={classes.views}>
      {views
        .filter(({ has }) => has)
        .map(({ path, label, Icon }) => (
          <Anchor key={path} component={Link} href={href(path, id, path === '/matrix' ? table : undefined)} inherit>
            <Icon size={14} aria-hidden />
            {label}
          </Anchor>
        ))}
    </p>
  );
};
