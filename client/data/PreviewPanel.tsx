import { Button, Loader } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { Refused } from '../notice/Refused.tsx';
import { useView } from '../store/store.ts';
import { startOver } from './bring.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { Counts } from './Counts.tsx';
import { FileList } from './FileList.tsx';
import { ImportBar } from './ImportBar.tsx';
import { MappingFields } from './MappingFields.tsx';
import { Problems } from './Problems.tsx';
import { TableMeaning } from './TableMeaning.tsx';
import { AsSelect, Understood } from './Understood.tsx';
import { usePreview } from './usePreview.ts';
import classes from './preview.module.css';

/** What the files would bring, before anything is written; all of it can be corrected. */
export const PreviewPanel = () => {
  const { exchange: words, retry } = useWords();
  const bringing = usePreview();
  const { files, preview, understanding, reading, error, refetch } = bringing;
  const notes = useView((view) => (view.language === 'zh' ? preview?.notesZh : preview?.notes)) ?? [];
  const encodings = new Map(preview?.files.map(({ name, encoding }) => [name, encoding]));
  return (
    <section className={classes.preview} aria-label={words.preview} aria-busy={reading}>
      <div className={classes.head}>
        <h2>{words.preview}</h2>
        <p role="status">
          {reading ? (
            <>
              <Loader size={13} aria-hidden /> {words.reading}
            </>
          ) : (
            words.untouched
          )}
        </p>
        <Button size="compact-sm" variant="subtle" color="gray" c="inherit" onClick={startOver}>
          {words.startOver}
        </Button>
        <ChooseFiles label={words.add} size="compact-sm" variant="default" />
      </div>
      <FileList files={files} encodings={encodings} />
      {error && !reading && (
        <Refused sentence={words.notRead} error={error}>
          <p>{words.notReadHint}</p>
          <div className={classes.ways}>
            <AsSelect choices={Object.keys(words.formats)} />
            <Button size="sm" variant="default" onClick={() => void refetch()}>
              {retry}
            </Button>
          </div>
        </Refused>
      )}
      {preview && understanding && (
        <div className={classes.found}>
          {preview.problemCount > 0 && <Problems preview={preview} />}
          <div className={classes.columns}>
            <Understood key={preview.name} preview={preview} />
            <Counts preview={preview} />
          </div>
          {notes.length > 0 && (
            <section className={classes.notes} aria-label={words.notes}>
              <h3>{words.notes}</h3>
              <ul>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
          {understanding.mapping && <MappingFields mapping={understanding.mapping} />}
          {preview.tables.map((table, at) => {
            const meaning = understanding.tables?.tables[at];
            return meaning && <TableMeaning key={`${at} ${table.name}`} table={table} at={at} meaning={meaning} />;
          })}
          <ImportBar bringing={bringing} preview={preview} />
        </div>
      )}
    </section>
  );
};
