import { CloseButton, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleDashed, Globe2, MapPinned, Route } from 'lucide-react';
import type { Network } from '../api/model.ts';
import { gravestGap } from '../api/questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { become, useView } from '../store/store.ts';
import { startsIn } from './starts.ts';
import { closeStarts } from './useFirstTime.ts';
import classes from './start.module.css';

const icons = { partner: Globe2, region: MapPinned, gap: CircleDashed, path: Route };

/** Four worked ways into the network, for who sees it for the first time. */
export const Starts = ({ network }: { network: Network }) => {
  const { start: words, close: closeWord } = useWords();
  const language = useView((view) => view.language);
  const { data: gap, isPending } = useQuery(gravestGap);
  if (isPending) return null;
  const sentence = gap && (language === 'zh' ? gap.sentenceZh : gap.sentenceEn);
  return (
    <section className={classes.starts} aria-label={words.title}>
      <header className={classes.head}>
        <Title order={2} size={14}>
          {words.title}
        </Title>
        <CloseButton size={24} aria-label={closeWord} onClick={closeStarts} />
      </header>
      <ul className={classes.list}>
        {startsIn(network, gap ?? undefined).map(({ name, entities, view }) => {
          const Icon = icons[name];
          return (
            <li key={name}>
              <UnstyledButton
                className={classes.start}
                onClick={() => {
                  become(view);
                  closeStarts();
                }}
              >
                <Icon size={17} strokeWidth={1.75} aria-hidden />
                <span>
                  {words[name](
                    entities.map((entity) => nameIn(language, entity)),
                    sentence ?? '',
                  )}
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
