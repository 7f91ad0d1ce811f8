import { Modal, SegmentedControl, UnstyledButton } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useState } from 'react';
import { wholeGraphAt } from '../api/takeaway-questions.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { fileFormats, fileGroups, type FilePath } from './file-formats.ts';
import type { Subject } from './wanted.ts';
import classes from './network-files.module.css';

interface NetworkFilesProps {
  opened: boolean;
  close: () => void;
  /** After it is gone from the screen. */
  closed: () => void;
  shown: Subject['shown'];
  /** Takes what the picture shows as a file of this format. */
  take: (path: FilePath) => void;
}

/** The network as a file for other tools: what is shown, or the whole graph; and what each format carries. */
export const NetworkFiles = ({ opened, close, closed, shown, take }: NetworkFilesProps) => {
  const words = useWords();
  const { files, amount } = words.taking;
  const { language, off } = useView((view) => view);
  // It notes where the keyboard was when it opens, so it must not be there open at once.
  const there = useMounted();
  const [all, setAll] = useState(false);
  const row = (path: FilePath) => {
    const { name, means } = files.formats[path];
    const said = (
      <>
        <span className={classes.name}>{name}</span>
        <span className={classes.ending}>.{path.slice(path.indexOf('.') + 1)}</span>
        <span className={classes.means}>{means}</span>
      </>
    );
    return (
      <li key={path}>
        {all ? (
          <a className={classes.format} href={wholeGraphAt(path, language, off)} download onClick={close}>
            {said}
          </a>
        ) : (
          <UnstyledButton className={classes.format} onClick={() => (close(), take(path))}>
            {said}
          </UnstyledButton>
        )}
      </li>
    );
  };
  return (
    <Modal
      opened={there && opened}
      onClose={close}
      title={files.title}
      size="lg"
      returnFocus={false}
      onExitTransitionEnd={closed}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <SegmentedControl
        size="xs"
        aria-label={files.scope}
        value={all ? 'all' : 'shown'}
        onChange={(value) => setAll(value === 'all')}
        data={[
          { value: 'shown', label: files.shown },
          { value: 'all', label: files.all },
        ]}
      />
      <p className={classes.scope} role="status">
        {all ? files.allMeans : amount(shown.entities.length, shown.links.length)}
      </p>
      {fileGroups.map((group) => (
        <section key={group} className={classes.group} aria-label={files.groups[group]}>
          <h3>{files.groups[group]}</h3>
          <ul>{fileFormats[group].map(row)}</ul>
        </section>
      ))}
    </Modal>
  );
};
