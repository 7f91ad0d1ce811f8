import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import type { GapFacts } from '../api/gap-questions.ts';
import { needs } from '../api/needs.generated.ts';
import type { GapState } from '../api/operations.generated.ts';
import { useWords } from '../language/words.ts';
import { useMay } from '../store/useMay.ts';
import { Decision } from './Decision.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import type { Act } from './decide.ts';
import classes from './life.module.css';

const acts: Record<GapState, readonly Act[]> = {
  OPEN: ['accept', 'start'],
  IN_PROGRESS: ['accept', 'reopen'],
  ACCEPTED: ['accept', 'start', 'reopen'],
  CLOSED: [],
};

const needed = { accept: 'acceptGap', start: 'startGap', reopen: 'reopenGap' } as const;

/** Where a finding stands, what was decided of it before, and what may be decided now. */
export const Life = ({ gap: { id, status } }: { gap: GapFacts }) => {
  const { finding: words, forWhom } = useWords();
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const { state, by, history } = status;
  const mine = acts[state].filter((one) => may(needed[one]));
  const before = by === null ? history : history.slice(1);
  const close = () => {
    setAct(null);
    requestAnimationFrame(() => document.getElementById('life')?.focus());
  };
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {words.life}
      </Title>
      <div id="life" tabIndex={-1} role="status" className={classes.now}>
        {by === null ? (
          <p>{state === 'CLOSED' ? words.closed : words.undecided}</p>
        ) : (
          <Decision decision={{ ...status, by }} />
        )}
      </div>
      {act ? (
        <DecisionForm key={act} id={id} act={act} close={close} />
      ) : (
        <Group gap={8}>
          {mine.map((one) => (
            <Button key={one} size="xs" variant="default" onClick={() => setAct(one)}>
              {words[one]}
            </Button>
          ))}
        </Group>
      )}
      {acts[state].length > mine.length && <p className={classes.who}>{forWhom[needs.acceptGap](words.deed)}</p>}
      {before.length > 0 && (
        <>
          <h4 className={classes.before}>{words.history}</h4>
          <ol className={classes.history}>
            {before.map((decision) => (
              <li key={decision.at}>
                <Decision decision={decision} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
