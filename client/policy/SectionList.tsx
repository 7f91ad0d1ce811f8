import { Title, UnstyledButton } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { isMeasure, type Mention } from './mentions.ts';
import type { Entry } from './outline.ts';
import classes from './sections.module.css';

/** `一、` or `（二）`, before which a second line must not begin. */
const numberOf = (text: string) =>
  /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u.exec(text)?.[0] ?? '';

interface SectionListProps {
  entries: Entry[];
  mentions: readonly Mention[];
}

/** The sections of the text, to go to; in English by the names of the measures that they are about, where there are. */
export const SectionList = ({ entries, mentions }: SectionListProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const englishAt = (start: number) =>
    language === 'en' ? mentions.find((one) => isMeasure(one) && one.range.start === start)?.entity.nameEn : undefined;
  const still = useReducedMotion();
  const go = (start: number) =>
    document.getElementById(`char-${start}`)?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  return (
    <nav className={classes.sections} aria-labelledby="sections">
      <Title order={2} size={13} id="sections" c="dimmed" fw={500}>
        {words.sections}
      </Title>
      {language === 'en' && entries.some(({ start }) => !englishAt(start)) && (
        <p className={classes.unnamed}>{words.reading.unnamed}</p>
      )}
      <ol lang="zh-CN">
        {entries.map(({ start, text, depth }) => (
          <li key={start} data-depth={depth}>
            <UnstyledButton className={classes.section} onClick={() => go(start)}>
              <span>{numberOf(text)}</span>
              <span lang={englishAt(start) && 'en'}>{englishAt(start) ?? text.slice(numberOf(text).length)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
};
