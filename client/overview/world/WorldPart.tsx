import { lazy, Suspense, useEffect, useState } from 'react';
import { together } from '../../language/names.ts';
import { useWords } from '../../language/words.ts';
import { Boundary } from '../../notice/Boundary.tsx';
import { useView } from '../../store/store.ts';
import type { SmallMatrix } from '../partners.ts';
import { toMap } from '../target.ts';
import { To } from '../To.tsx';
import classes from './world.module.css';

const World = lazy(() => import('./World.tsx').then((file) => ({ default: file.World })));

/** True once the page has been painted: what comes after that keeps nobody waiting. */
const usePainted = () => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const after = setTimeout(() => setPainted(true));
    return () => clearTimeout(after);
  }, []);
  return painted;
};

/** The small table on earth. Its place is kept until it is there. */
export const WorldPart = ({ matrix }: { matrix: SmallMatrix }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const painted = usePainted();
  const lacking = matrix.parts.some(({ rows }) => rows.some(({ priority }) => priority?.gap));
  return (
    <>
      <h3>
        <To opens={toMap()}>{words.where}</To>
      </h3>
      <div className={classes.frame}>
        <Boundary>
          <Suspense>{painted && <World matrix={matrix} />}</Suspense>
        </Boundary>
      </div>
      <p className={classes.means}>{together(language, [words.worldMeans, lacking && words.ringMeans])}</p>
    </>
  );
};
