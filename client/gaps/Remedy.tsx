import { Title } from '@mantine/core';
import type { GapFacts } from '../api/gap-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { Entities } from './Entities.tsx';
import classes from './parts.module.css';

/** What would close a finding: a sentence, the measures that call for it, and what is there already. */
export const Remedy = ({ gap }: { gap: GapFacts }) => {
  const { finding: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {words.remedy}
      </Title>
      <p className={classes.text}>{textIn(language, gap.remedyZh, gap.remedyEn)}</p>
      <Entities label={words.measures} entities={gap.measures} />
      <Entities label={words.elsewhere} entities={gap.elsewhere} />
    </section>
  );
};
