import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PolicyText } from '../api/model.ts';
import { CardPanel } from '../card/CardPanel.tsx';
import { FindingBar } from '../finding/FindingBar.tsx';
import type { Finding } from '../finding/useFinding.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { toCard } from '../panel/toCard.ts';
import { select, useView } from '../store/store.ts';
import { Bar } from './Bar.tsx';
import { inksOf } from './inks.ts';
import { outline } from './outline.ts';
import { PassageText } from './PassageText.tsx';
import { PointedCard } from './PointedCard.tsx';
import type { Range } from './range.ts';
import { SectionList } from './SectionList.tsx';
import type { Run } from './segments.ts';
import { useMentioned } from './useMentioned.ts';
import { usePointing } from './usePointing.ts';
import { useSight } from './useSight.ts';
import classes from './policy.module.css';

interface PolicyPageProps {
  source: string;
  text: PolicyText;
  /** Words to be marked: those of a quote, or those that a finding rests on. The first is brought into sight. */
  marks: readonly Range[];
  finding: Finding | null | undefined;
}

/** The text with what it speaks of, its measures in the margin, and the card of what is chosen in it. */
export const PolicyPage = ({ source, text, marks, finding }: PolicyPageProps) => {
  const words = useWords();
  const { language, selected } = useView((view) => view);
  const scheme = useComputedColorScheme('light');
  const { ontology, mentions, notes, ready, retry } = useMentioned(source, text.passages);
  const [pointed, pointing] = usePointing();
  const scroll = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const inks = useMemo(() => inksOf(ontology, scheme), [ontology, scheme]);
  const at = useRef(pointed);
  useEffect(() => void (at.current = pointed), [pointed]);
  useSight(scroll, marks, selected, ready);

  const choose = useCallback(
    (run: Run, element: HTMLElement, byKey: boolean) => {
      const turned = at.current?.run === run ? at.current.at : 0;
      opener.current = element;
      if (byKey || run.mentions.length === 1) pointing.close();
      select(run.mentions[turned]!.entity.id);
      if (byKey) toCard();
    },
    [pointing],
  );
  useEffect(() => {
    if (selected === null && document.activeElement === document.body) opener.current?.focus();
  }, [selected]);

  return (
    <div className={classes.view} data-card={selected !== null || undefined} style={inks}>
      <SectionList entries={outline(text.passages)} mentions={mentions} />
      <div className={classes.above}>
        {finding && <FindingBar finding={finding} />}
        <Bar ontology={ontology} mentions={mentions} marked={marks.length > 0} retry={retry} />
      </div>
      <VisuallyHidden id="reading-help">{words.reading.help}</VisuallyHidden>
      <div
        ref={scroll}
        className={classes.scroll}
        tabIndex={0}
        role="region"
        aria-label={words.policyText}
        aria-describedby="reading-help"
      >
        {language === 'en' && <p className={classes.original}>{words.reading.original}</p>}
        <article className={classes.paper} lang="zh-CN">
          {text.passages.map((passage) => (
            <PassageText
              key={passage.range.start}
              passage={passage}
              mentions={mentions}
              marks={marks}
              notes={notes}
              pointing={pointing}
              choose={choose}
            />
          ))}
          {pointed && ontology && (
            <PointedCard pointed={pointed} pointing={pointing} ontology={ontology} choose={select} />
          )}
        </article>
        <footer className={classes.foot}>{textIn(language, text.titleZh, text.titleEn)}</footer>
      </div>
      <CardPanel inPicture />
    </div>
  );
};
