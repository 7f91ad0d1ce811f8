import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { land } from '../../atlas/base.ts';
import ground from '../../atlas/land.module.css';
import { useSize } from '../../atlas/useSize.ts';
import { glancePlaces } from '../../api/overview-questions.ts';
import { useWords } from '../../language/words.ts';
import { Failed } from '../../notice/Failed.tsx';
import { useView } from '../../store/store.ts';
import type { SmallMatrix } from '../partners.ts';
import { Picture } from './Picture.tsx';
import { standsOf } from './stands.ts';
import classes from './world.module.css';

const idsOf = ({ columns, parts }: SmallMatrix) =>
  [...columns, ...parts.flatMap(({ rows }) => rows.map(({ head }) => head))].map(({ id }) => id);

/** Asks for land and for where partners and regions lie, and draws them as large as there is room. */
export const World = ({ matrix }: { matrix: SmallMatrix }) => {
  const language = useView((view) => view.language);
  const { glance: words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const places = useQuery(glancePlaces(idsOf(matrix)));
  // Without it the marks stand on an empty sea, which says as much.
  const coast = useQuery({ queryKey: ['land', 'far'], queryFn: () => land('far'), staleTime: Infinity });
  const stands = useMemo(() => places.data && standsOf(matrix, places.data, language), [matrix, places.data, language]);
  return (
    <div ref={box} className={`${ground.inks} ${classes.box}`}>
      {places.isError && <Failed retry={() => void places.refetch()} />}
      {stands && stands.placeless.length > 0 && (
        <p className={classes.placeless}>{words.placeless(words.names(stands.placeless))}</p>
      )}
      {size && stands && <Picture stands={stands} size={size} land={coast.data} />}
    </div>
  );
};
