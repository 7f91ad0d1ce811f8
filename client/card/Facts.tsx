import { Anchor } from '@mantine/core';
import { Doubtful } from './Doubtful.tsx';
import type { Fact } from './factsOf.ts';
import classes from './card.module.css';

export const Facts = ({ facts }: { facts: Fact[] }) =>
  facts.length === 0 ? null : (
    <dl className={classes.facts}>
      {facts.map(({ label, value, url, doubt }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {url ? (
              <Anchor href={url} target="_blank" rel="noreferrer" inherit>
                {value}
              </Anchor>
            ) : (
              value
            )}
            <Doubtful doubt={doubt} />
          </dd>
        </div>
      ))}
    </dl>
  );
