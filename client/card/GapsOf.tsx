import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { gapsAbout } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { useGapHref, useView } from '../store/store.ts';
import classes from './card.module.css';

/** What is missing of an entity or about it, the gravest first. */
export const GapsOf = ({ id }: { id: string }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const href = useGapHref();
  const { data } = useQuery(gapsAbout(id));
  if (!data || data.totalCount === 0) return null;
  const more = data.totalCount - data.nodes.length;
  return (
    <section>
      <h3 className={classes.heading}>{words.gapsOf(data.totalCount)}</h3>
      <ul className={classes.gaps}>
        {data.nodes.map(({ id: gap, sentenceZh, sentenceEn }) => (
          <li key={gap}>
            <Anchor component={Link} href={href('/gaps', gap)} inherit>
              {language === 'zh' ? sentenceZh : sentenceEn}
            </Anchor>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{words.moreGaps(more)}</p>}
    </section>
  );
};
