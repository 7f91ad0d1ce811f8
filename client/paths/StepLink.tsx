import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { card } from '../api/questions.ts';
import { EvidenceList } from '../card/EvidenceList.tsx';
import { OpenLink } from '../card/OpenLink.tsx';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { Failed } from '../notice/Failed.tsx';
import { lineOf } from '../store/line.ts';
import { useView } from '../store/store.ts';
import type { Step } from './chain.ts';
import classes from './way.module.css';

const arrows = { along: ArrowDown, against: ArrowUp, both: ArrowUpDown };

const Evidence = ({ id }: { id: string }) => {
  const words = useWords();
  const { data, isPending, isError, refetch } = useQuery(card(id));
  if (isPending)
    return (
      <div role="status">
        <VisuallyHidden>{words.loading}</VisuallyHidden>
        <Skeleton height={32} />
      </div>
    );
  if (isError) return <Failed retry={() => void refetch()} />;
  return data?.__typename === 'Link' ? (
    <EvidenceList evidence={data.evidence} />
  ) : (
    <Failed sentence={words.notThere(id)} />
  );
};

/** One link of an open way: what it is, which way it points, and the words it rests on. */
export const StepLink = ({ step: { link, kind, direction, to } }: { step: Step }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const Arrow = arrows[direction];
  return (
    <div className={classes.link}>
      <div className={classes.linkHead}>
        <Arrow size={15} aria-hidden />
        {direction === 'against' && <VisuallyHidden>{words.ways.against}</VisuallyHidden>}
        <span className={classes.label}>{labelIn(language, kind)}</span>
        {link.status && link.status !== 'EXISTING' && (
          <span className={classes.state}>{words.statuses[link.status]}</span>
        )}
        <LineSample line={lineOf(link)} width={24} />
        <OpenLink id={link.id} to={nameIn(language, to)} />
      </div>
      <div className={classes.evidence}>
        <Evidence id={link.id} />
      </div>
    </div>
  );
};
