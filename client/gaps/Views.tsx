import { Anchor } from '@mantine/core';
import { Grid3x3, TextQuote, Waypoints } from 'lucide-react';
import { Link } from 'wouter';
import type { GapFacts } from '../api/gap-questions.ts';
import { useWords } from '../language/words.ts';
import { useGapHref } from '../store/store.ts';
import classes from './finding.module.css';

/** Kinds of entities that have a row or a column. */
const inMatrix = new Set(['COUNTRY', 'COUNTRY_GROUP', 'REGION', 'CITY', 'FIELD', 'INSTITUTION', 'PROGRAMME']);

/** The same finding in the views that have something to show of it. */
export const Views = ({ gap: { id, subjects, evidence } }: { gap: GapFacts }) => {
  const { finding: words } = useWords();
  const href = useGapHref();
  const views = [
    { path: '/network', label: words.inNetwork, Icon: Waypoints, has: subjects.length > 0 },
    { path: '/matrix', label: words.inMatrix, Icon: Grid3x3, has: subjects.some(({ kind }) => inMatrix.has(kind)) },
    { path: '/policy', label: words.inText, Icon: TextQuote, has: evidence.some(({ range }) => range !== null) },
  ];
  return (
    <p className={classes.views}>
      {views
        .filter(({ has }) => has)
        .map(({ path, label, Icon }) => (
          <Anchor key={path} component={Link} href={href(path, id)} inherit>
            <Icon size={14} aria-hidden />
            {label}
          </Anchor>
        ))}
    </p>
  );
};
