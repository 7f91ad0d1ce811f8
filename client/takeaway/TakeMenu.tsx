import { CloseButton, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { later, useOnce } from '../panel/later.tsx';
import { useView } from '../store/store.ts';
import { useWish } from '../store/wish.ts';
import type { FilePath } from './file-formats.ts';
import { TakeButton } from './TakeButton.tsx';
import classes from './takeaway.module.css';
import { data, pictures, type Format, type Subject } from './wanted.ts';

const NetworkFiles = later(async () => (await import('./NetworkFiles.tsx')).NetworkFiles);

export interface TakeMenuProps extends Omit<Subject, 'language' | 'words'> {
  /** Whether there is a picture to take, or only its data. */
  drawn: boolean;
}

/** A picture and the data behind it, as files that stand for themselves. */
export const TakeMenu = ({ drawn, ...subject }: TakeMenuProps) => {
  const words = useWords();
  const { taking } = words;
  const client = useQueryClient();
  const language = useView((view) => view.language);
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState('');
  const [opened, menu] = useDisclosure(false);
  const [filesOpened, files] = useDisclosure(false);
  const hasFiles = useOnce(filesOpened);
  const button = useRef<HTMLButtonElement>(null);
  useWish('takeAway', menu.open);

  const work = async (make: () => Promise<string>) => {
    setWorking(true);
    setTold(taking.working);
    try {
      setTold(await make());
    } catch (error) {
      console.error(error);
      setTold(taking.failed);
    } finally {
      setWorking(false);
    }
  };
  const start = (format: Format) =>
    work(async () => {
      const { take } = await import('./take.ts');
      return take(format, { ...subject, language, words }, client);
    });
  const startFile = (path: FilePath) =>
    work(async () => {
      const { takeFile } = await import('./network-file.ts');
      return takeFile(path, subject, language, taking);
    });
  const items = (formats: readonly Format[], disabled: boolean) =>
    formats.map((format) => (
      <Menu.Item key={format} disabled={disabled || working} onClick={() => void start(format)}>
        {taking.formats[format]}
      </Menu.Item>
    ));

  return (
    <div className={classes.place}>
      <Menu shadow="md" position="bottom-end" opened={opened} onOpen={menu.open} onClose={menu.close}>
        <Menu.Target>
          <TakeButton ref={button} working={working} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{drawn ? taking.picture : taking.onlyPicture}</Menu.Label>
          {items(pictures, !drawn)}
          <Menu.Divider />
          <Menu.Label>{taking.data}</Menu.Label>
          {items(data, false)}
          <Menu.Item disabled={working} onClick={files.open}>
            {taking.files.open}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {hasFiles && (
        <NetworkFiles
          opened={filesOpened}
          close={files.close}
          closed={() => button.current?.focus()}
          shown={subject.shown}
          take={(path) => void startFile(path)}
        />
      )}
      <div role="status">
        {told && (
          <p className={classes.told}>
            <span>{told}</span>
            {!working && <CloseButton size="sm" aria-label={words.close} onClick={() => setTold('')} />}
          </p>
        )}
      </div>
    </div>
  );
};
