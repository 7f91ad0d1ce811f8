import { Title, UnstyledButton } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useWords } from '../language/words.ts';
import type { Entry } from './outline.ts';
import classes from './policy.module.css';

/** `一、` or `（二）`, before which a second line must not begin. */
const numberOf = (text: string) =>
  /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u.exec(text)?.[0] ?? '';

/** The sections of the text, to go to. */
export const SectionList = ({ entries }: { entries: Entry[] }) => {
  const words = useWords();
  const still = useReducedMotion();
  const go = (start: number) =>
    document.getElementById(`char-${start}`)?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  return (
    <nav className={classes.sections} aria-labelledby="sections">
      <Title order={2} size={13} id="sections" c="dimmed" fw={500}>
        {words.sections}
      </Title>
      <ol lang="zh-CN">
        {entries.map(({ start, text, depth }) => (
          <li key={start} data-depth={depth}>
            <UnstyledButton className={classes.section} onClick={() => go(start)}>
              <span>{numberOf(text)}</span>
              <span>{text.slice(numberOf(text).length)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
};
