import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeImport, type Dataset, type SourceLine } from '../api/source-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { switchOn, useView } from '../store/store.ts';
import { useMay } from '../store/useMay.ts';
import { SourceCheck } from './SourceCheck.tsx';
import classes from './sources.module.css';

interface DatasetRowProps {
  dataset: Dataset;
  source: SourceLine | undefined;
  told: (sentence: string) => void;
}

/** A data set that somebody has imported; it can be switched off, and taken back as a whole. */
export const DatasetRow = ({ dataset: { name, entities, links, source: { id } }, source, told }: DatasetRowProps) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  const queries = useQueryClient();
  const may = useMay();
  const [asks, setAsks] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeImport(name),
    networkMode: 'always',
    onSuccess: async () => {
      switchOn([id]);
      told(words.removed(name));
      await queries.invalidateQueries();
    },
  });
  const title = source && textIn(language, source.titleZh, source.titleEn);
  const terms = [source?.credit, source?.licence].filter(Boolean).join(' · ');
  return (
    <li className={classes.dataset}>
      <div className={classes.line}>
        <SourceCheck id={id} title={name} />
        <div className={classes.title}>
          <strong>{name}</strong>
          {title && title !== name && <span>{title}</span>}
          {source && <span className={classes.terms}>{terms || words.noTerms}</span>}
        </div>
        <span className={classes.amount}>{words.both(entities, links)}</span>
        {may('removeImport') && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.removeOne(name)}
            aria-expanded={asks}
            onClick={() => setAsks(!asks)}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {asks && (
        <div className={classes.asks} role="group" aria-label={words.removeOne(name)}>
          <p>{words.removeMeans(entities, links)}</p>
          {remove.isError && <p role="alert">{words.notRemoved}</p>}
          <Button size="compact-sm" color="red.8" loading={remove.isPending} onClick={() => remove.mutate()}>
            {words.removeIt}
          </Button>
          <Button size="compact-sm" variant="default" disabled={remove.isPending} onClick={() => setAsks(false)}>
            {words.keepIt}
          </Button>
        </div>
      )}
    </li>
  );
};
