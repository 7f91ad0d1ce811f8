import { Anchor } from '@mantine/core';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Doubtful } from './Doubtful.tsx';
import type { Fact } from './factsOf.ts';
import classes from './card.module.css';

export const Facts = ({ facts }: { facts: Fact[] }) => {
  const words = useWords();
  return facts.length === 0 ? null : (
    <dl className={classes.facts}>
      {facts.map(({ label, value, url, doubt, only }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {url ? (
              <Anchor href={url} target="_blank" rel="noreferrer" inherit>
                {value}
              </Anchor>
            ) : (
              <span lang={only && tagOf[only]}>{value}</span>
            )}
            {only && <span className={classes.only}>{words.onlyIn[only]}</span>}
            <Doubtful doubt={doubt} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
