import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { jobUnderWay } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { follow, useBringing } from './bring.ts';
import { Datasets } from './Datasets.tsx';
import { DropZone } from './DropZone.tsx';
import { JobPanel } from './JobPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Sources } from './Sources.tsx';
import { useDrop } from './useDrop.ts';
import classes from './data.module.css';

/** Real data in: files are brought, looked at, imported; and all that the graph rests on, to be switched off or taken back. */
export const DataView = () => {
  const { exchange: words } = useWords();
  const { files, job } = useBringing();
  const over = useDrop();
  const { data: underWay } = useQuery(jobUnderWay);
  const idle = files.length === 0 && job === null;
  useEffect(() => {
    if (idle && underWay) follow(underWay);
  }, [idle, underWay]);
  return (
    <div className={classes.view}>
      <div className={classes.column}>
        {job !== null ? <JobPanel id={job} /> : files.length > 0 ? <PreviewPanel /> : <DropZone />}
        <Datasets />
        <Sources />
      </div>
      {over && (
        <div className={classes.over} aria-hidden>
          {words.dropNow}
        </div>
      )}
    </div>
  );
};
