import { Button, CloseButton, Loader, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState, type RefObject } from 'react';
import type { Network } from '../api/model.ts';
import type { Reading } from '../canvas/positions.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { useWish } from '../store/wish.ts';
import classes from './takeaway.module.css';
import { data, pictures, type Format, type Subject } from './wanted.ts';

interface TakeAwayProps extends Pick<Subject, 'shown' | 'elements' | 'ontology' | 'scheme'> {
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
  const { language, as } = useView((view) => view);
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState('');
  const [opened, menu] = useDisclosure(false);
  useWish('takeAway', menu.open);

  const start = async (format: Format) => {
    setWorking(true);
    setTold(taking.working);
    try {
      const { take } = await import('./take.ts');
      const whole = { ...subject, title: title ?? taking.title, networks, reading: reading.current, language, words };
      setTold(await take(format, whole, client));
    } catch (error) {
      console.error(error);
      setTold(taking.failed);
    } finally {
      setWorking(false);
    }
  };
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
          <Button
            size="compact-sm"
            variant="default"
            aria-busy={working}
            leftSection={working ? <Loader size={14} /> : <Download size={14} aria-hidden />}
          >
            {taking.takeAway}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{as === 'list' ? taking.onlyPicture : taking.picture}</Menu.Label>
          {items(pictures, as === 'list')}
          <Menu.Divider />
          <Menu.Label>{taking.data}</Menu.Label>
          {items(data, false)}
        </Menu.Dropdown>
      </Menu>
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
