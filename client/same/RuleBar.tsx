import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { allProposals, joinByRule, type ProposalsAsked, type Rule } from '../api/same-questions.ts';
import { useWords } from '../language/words.ts';
import { scoreText } from './score.ts';
import type { Deciding } from './useDeciding.ts';
import classes from './same.module.css';

/** Nothing below the first is proposed. */
const scores = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const leastAtFirst = 0.8;

interface RuleBarProps {
  asked: ProposalsAsked;
  ask: (asked: ProposalsAsked) => void;
  /** How many the rule allows; undefined while that is not known. */
  allowed: number | undefined;
  deciding: Deciding;
}

/** Narrows the pairs to what a rule allows, and joins all of these once that is confirmed. */
export const RuleBar = ({ asked, ask, allowed, deciding }: RuleBarProps) => {
  const { same: words } = useWords();
  const [confirms, setConfirms] = useState(false);
  const choose = (next: ProposalsAsked) => {
    setConfirms(false);
    ask(next);
  };
  const join = ({ rule, minimumScore }: Extract<ProposalsAsked, { rule: Rule }>) =>
    deciding.decide(async (by) => {
      const { count, refused, left } = await joinByRule({ rule, minimumScore, by });
      setConfirms(false);
      return { sentence: words.joinedByRule(count, refused, left) };
    });
  return (
    <>
      <NativeSelect
        size="xs"
        className={classes.rule!}
        label={words.which}
        value={asked.rule ?? ''}
        data={[
          { value: '', label: words.every },
          ...Object.entries(words.rules).map(([value, label]) => ({ value, label })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          choose(
            value === '' ? allProposals : { rule: value as Rule, minimumScore: asked.minimumScore ?? leastAtFirst },
          )
        }
      />
      {asked.rule !== null && (
        <>
          <NativeSelect
            size="xs"
            label={words.least}
            value={asked.minimumScore}
            data={scores.map((score) => ({ value: String(score), label: scoreText(score) }))}
            onChange={({ currentTarget: { value } }) => choose({ ...asked, minimumScore: Number(value) })}
          />
          {allowed !== undefined && (
            <div className={classes.allowed} role="group" aria-label={words.rules[asked.rule]}>
              <p role="status">
                {allowed === 0 ? words.allowsNone : confirms ? words.joinAllMeans(allowed) : words.allowed(allowed)}
              </p>
              {deciding.may && allowed > 0 && !confirms && (
                <Button size="compact-sm" variant="default" onClick={() => setConfirms(true)}>
                  {words.joinAll(allowed)}
                </Button>
              )}
              {allowed > 0 && confirms && (
                <>
                  <Button size="compact-sm" color="atlas.7" loading={deciding.isPending} onClick={() => join(asked)}>
                    {words.joinThem(allowed)}
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => setConfirms(false)}>
                    {words.notNow}
                  </Button>
                </>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
};
