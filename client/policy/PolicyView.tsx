import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { PolicyText } from '../api/model.ts';
import { policyText } from '../api/questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useView } from '../store/store.ts';
import { Back } from './Back.tsx';
import { outline } from './outline.ts';
import { PassageText } from './PassageText.tsx';
import { rangeFrom } from './range.ts';
import { SectionList } from './SectionList.tsx';
import classes from './policy.module.css';

const source = 'src:policy-2021-26';

const Text = ({ text }: { text: PolicyText }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const hash = useLocationProperty(() => location.hash);
  const range = rangeFrom(hash);
  const start = range?.start;

  useEffect(() => {
    if (start !== undefined) document.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [start]);

  return (
    <div className={classes.view}>
      <SectionList entries={outline(text.passages)} />
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={words.policyText}>
        <article className={classes.column} lang="zh-CN">
          <Back marked={range !== null} />
          {text.passages.map((passage) => (
            <PassageText key={passage.range.start} passage={passage} range={range} />
          ))}
          <footer className={classes.foot} lang={language === 'zh' ? undefined : 'en'}>
            {textIn(language, text.titleZh, text.titleEn)}
          </footer>
        </article>
      </div>
    </div>
  );
};

/** The policy in its own words; the hash of the address marks a quote. */
export const PolicyView = () => {
  const words = useWords();
  const { data, isPending, isError, refetch } = useQuery(policyText(source));
  if (isPending) return <Waiting />;
  if (isError) return <Failed retry={() => void refetch()} />;
  return data && data.passages.length > 0 ? <Text text={data} /> : <Failed sentence={words.noText} />;
};
