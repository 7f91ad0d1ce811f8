import { Button, CloseButton } from '@mantine/core';
import { CircleAlert, FileText } from 'lucide-react';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { bytesIn } from './bytes.ts';
import { send, takeOut, type Sent } from './bring.ts';
import classes from './files.module.css';

const part = new Intl.NumberFormat('en', { style: 'percent' });

/** How much of a file has been sent, or why it was not. */
const State = ({ sent: { file, sent, id, error }, encoding }: { sent: Sent; encoding: string | undefined }) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  if (error) {
    const refused = error.code !== 'NETWORK';
    const own = words.uploadRefused[error.code] ?? (language === 'zh' ? error.messageZh : undefined);
    return (
      <span className={classes.error} role="alert">
        <CircleAlert size={14} aria-hidden />
        <span>
          {refused ? words.refused : words.notSent}
          {refused && (own ?? <span lang={tagOf.en}>{error.message}</span>)}
        </span>
        <Button size="compact-xs" variant="default" onClick={() => send(file)}>
          {words.again}
        </Button>
      </span>
    );
  }
  const bytes = bytesIn(file.size);
  if (id !== null) return <span className={classes.state}>{[bytes, encoding].filter(Boolean).join(' · ')}</span>;
  return (
    <span className={classes.state}>
      <progress max={file.size || 1} value={sent} aria-label={file.name} />
      {words.sending(part.format(sent / (file.size || 1)))}
    </span>
  );
};

interface FileListProps {
  files: readonly Sent[];
  /** The encoding of each file that was read, by its name. */
  encodings?: ReadonlyMap<string, string>;
}

/** The files that were brought, each of which can be taken out again. */
export const FileList = ({ files, encodings }: FileListProps) => {
  const { exchange: words } = useWords();
  return (
    <ul className={classes.files} aria-label={words.files}>
      {files.map((one) => (
        <li key={`${one.file.name} ${one.file.lastModified}`}>
          <FileText size={16} aria-hidden />
          <span className={classes.name}>{one.file.name}</span>
          <State sent={one} encoding={encodings?.get(one.file.name)} />
          <CloseButton size="sm" aria-label={words.takeOut(one.file.name)} onClick={() => takeOut(one.file)} />
        </li>
      ))}
    </ul>
  );
};
