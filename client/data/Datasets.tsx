import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allSources, importedDatasets } from '../api/source-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useMay } from '../store/useMay.ts';
import { DatasetRow } from './DatasetRow.tsx';
import classes from './sources.module.css';

/** What people have brought into the graph. */
export const Datasets = () => {
  const { exchange: words } = useWords();
  const { data, isError, refetch } = useQuery(importedDatasets);
  const { data: sources } = useQuery(allSources);
  const may = useMay();
  const [said, told] = useState('');
  return (
    <section className={classes.section} aria-label={words.datasets}>
      <h2>{words.datasets}</h2>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {isError ? (
        <Failed retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.length === 0 ? (
        <p className={classes.means}>{words.noDatasets}</p>
      ) : (
        <>
        <p className={classes.means}>{words.datasetsMean}
          {may('removeImport') && words.removingMeans}</p>
        <ul className={classes.box}>
          {data.map((dataset) => (
            <DatasetRow
              key={dataset.name}
              dataset={dataset}
              source={sources?.find(({ id }) => id === dataset.source.id)}
              told={told}
            />
          ))}
        </ul>
        </>
      )}
    </section>
  );
};
