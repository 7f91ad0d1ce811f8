import { Title } from '@mantine/core';
import type { GapFacts } from '../api/gap-questions.ts';
import { EvidenceList } from '../card/EvidenceList.tsx';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { ClosedBy } from './ClosedBy.tsx';
import { Entities } from './Entities.tsx';
import { Figures } from './Figures.tsx';
import { Gravity } from './Gravity.tsx';
import { Life } from './Life.tsx';
import { Remedy } from './Remedy.tsx';
import { Views } from './Views.tsx';
import { Why } from './Why.tsx';
import classes from './finding.module.css';

/** One finding: what it says, on what it rests, what would close it, what is done about it. */
export const Finding = ({ gap }: { gap: GapFacts }) => {
  const { finding: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <>
      <p className={classes.kind}>
        <Gravity level={gap.severity.level} told />
        <span>{words.kinds[gap.kind]}</span>
        <span className={classes.state} data-state={gap.status.state}>
          {words.states[gap.status.state]}
        </span>
      </p>
      <Title order={2} className={classes.sentence}>
        {textIn(language, gap.sentenceZh, gap.sentenceEn)}
      </Title>
      <Views gap={gap} />
      <ClosedBy status={gap.status} />
      <Figures gap={gap} />
      <Entities label={words.subjects} entities={gap.subjects} />
      <Why gap={gap} />
      <EvidenceList evidence={gap.evidence} />
      <Remedy gap={gap} />
      <Life key={gap.id} gap={gap} />
    </>
  );
};
