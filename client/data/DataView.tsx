import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { jobUnderWay } from '../api/import-questions.ts';
import { needs } from '../api/needs.generated.ts';
import { useWords } from '../language/words.ts';
import { Same } from '../same/Same.tsx';
import { useMay } from '../store/useMay.ts';
import { follow, useBringing } from './bring.ts';
import { Datasets } from './Datasets.tsx';
import { DropZone } from './DropZone.tsx';
import { JobPanel } from './JobPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Sources } from './Sources.tsx';
import { useDrop } from './useDrop.ts';
import classes from './data.module.css';

const bringing = ['previewImport', 'startImport', 'cancelImport', 'importJobs'] as const;

/** Real data in: files are brought, looked at, imported; and what may be the same is decided; and all that the graph rests on, to be switched off or taken back. */
export const DataView = () => {
  const { exchange: words, forWhom } = useWords();
  const may = useMay();
  const brings = bringing.every((act) => may(act));
  const { files, job } = useBringing();
  const over = useDrop(brings);
  const { data: underWay } = useQuery({ ...jobUnderWay, enabled: brings });
  const idle = files.length === 0 && job === null;
  useEffect(() => {
    if (idle && underWay) follow(underWay);
  }, [idle, underWay]);
  return (
    <div className={classes.view}>
      <div className={classes.column}>
        {!brings ? (
          <p className={classes.forWhom}>{forWhom[needs.startImport](words.deed)}</p>
        ) : job !== null ? (
          <JobPanel id={job} />
        ) : files.length > 0 ? (
          <PreviewPanel />
        ) : (
          <DropZone />
        )}
        <Same />
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
