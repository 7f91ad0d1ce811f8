import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { gapsAbout } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { useGapHref, useView } from '../store/store.ts';
import classes from './finding.module.css';

/** The gravest findings about these, those about all of them first. */
export const GapsAbout = ({ ids }: { ids: readonly string[] }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const layers = useView((view) => view.gaps?.layers ?? 'core');
  const href = useGapHref();
  const { data } = useQuery(gapsAbout(ids, layers));
  if (!data || data.totalCount === 0) return null;
  const more = data.totalCount - data.nodes.length;
  return (
    <section>
      <h3 className={classes.heading}>{words.gapsOf(data.totalCount)}</h3>
      <ul className={classes.gaps}>
        {data.nodes.map(({ id, sentenceZh, sentenceEn }) => (
          <li key={id}>
            <Anchor component={Link} href={href('/gaps', id)} inherit>
              {language === 'zh' ? sentenceZh : sentenceEn}
            </Anchor>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{words.moreGaps(more)}</p>}
    </section>
  );
};
