import { Anchor, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Link } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { lineOf } from '../store/line.ts';
import { select, useView } from '../store/store.ts';
import type { Arc } from './arcs.ts';
import classes from './arc-links.module.css';

interface ArcLinksProps {
  arc: Arc;
  title: string;
  sentenceOf: (link: Link) => string;
  takesFocus: boolean;
  close: () => void;
}

/** The links that one arc stands for, each to be chosen. */
export const ArcLinks = ({ arc, title, sentenceOf, takesFocus, close }: ArcLinksProps) => {
  const words = useWords();
  const selected = useView((view) => view.selected);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current!.querySelector('button')!.focus();
  }, [takesFocus]);
  return (
    <Paper
      component="section"
      className={classes.links}
      withBorder
      shadow="sm"
      aria-label={words.atlas.arcLinks}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Group justify="space-between" wrap="nowrap" gap={8} align="start">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <CloseButton size="sm" aria-label={words.close} onClick={close} />
      </Group>
      <ul ref={list}>
        {arc.links.map((link) => (
          <li key={link.id} data-selected={link.id === selected || undefined}>
            <LineSample line={lineOf(link)} width={26} />
            <Anchor component="button" type="button" size="sm" ta="start" onClick={() => select(link.id)}>
              {sentenceOf(link)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Paper>
  );
};
