import { CloseButton, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import type { Network } from '../api/model.ts';
import type { Reading } from '../canvas/positions.ts';
import { useWords } from '../language/words.ts';
import { later, useOnce } from '../panel/later.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { useWish } from '../store/wish.ts';
import type { FilePath } from './file-formats.ts';
import { TakeButton } from './TakeButton.tsx';
import classes from './takeaway.module.css';
import { data, pictures, type Format, type Subject } from './wanted.ts';

const NetworkFiles = later(async () => (await import('./NetworkFiles.tsx')).NetworkFiles);

export interface TakeAwayProps extends Pick<Subject, 'shown' | 'elements' | 'look' | 'ontology' | 'scheme'> {
  /** What the picture shows in a sentence; a usual title where there is none. */
  title?: string | undefined;
  reading: RefObject<Reading | null>;
  /** The answers that the picture was put together from. */
  networks: readonly Network[];
}

/** The picture and the data behind it, as files that stand for themselves. */
export const TakeAway = ({ title, reading, networks, ...subject }: TakeAwayProps) => {
  const words = useWords();
  const { taking } = words;
  const client = useQueryClient();
  const { language, as, picture = pictureAtFirst } = useView((view) => view);
  const shelved = picture.layout === 'force';
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
      const whole = {
        ...subject,
        title: title ?? taking.title,
        shelved,
        networks,
        reading: reading.current,
        language,
        words,
      };
      return take(format, whole, client);
    });
  const startFile = (path: FilePath) =>
    work(async () => {
      const { takeFile } = await import('./network-file.ts');
      return takeFile(path, subject.shown, language, taking);
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
          <Menu.Label>{as === 'list' ? taking.onlyPicture : taking.picture}</Menu.Label>
          {items(pictures, as === 'list')}
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
