import { ActionIcon, Anchor } from '@mantine/core';
import { CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../language/words.ts';
import { lookAtGap, useHref, useView } from '../store/store.ts';
import type { Finding } from './useFinding.ts';
import classes from './finding.module.css';

/** The finding that a view shows the place of, with the ways to it and away from it. */
export const FindingBar = ({ finding, children }: { finding: Finding; children?: ReactNode }) => {
  const words = useWords();
  const href = useHref();
  const language = useView((view) => view.language);
  return (
    <aside className={classes.bar} aria-label={words.findingShown}>
      <CircleDashed size={16} aria-hidden className={classes.mark} />
      <p className={classes.sentence}>{language === 'zh' ? finding.sentenceZh : finding.sentenceEn}</p>
      {children}
      <Anchor component={Link} href={href('/gaps')} inherit className={classes.to}>
        {words.toFinding}
      </Anchor>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={words.leaveFinding}
        onClick={() => lookAtGap(null)}
      >
        <X size={16} aria-hidden />
      </ActionIcon>
    </aside>
  );
};
