import { Accordion, Stack, Title } from '@mantine/core';
import type { Evidence } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { EvidencePiece } from './EvidencePiece.tsx';
import classes from './card.module.css';

const keyOf = ({ source, locator, claim, quote }: Evidence) => [source.id, locator, claim, quote].join('|');

/** What an entity or link rests on: first what supports the whole, then what supports single facts. */
export const EvidenceList = ({ evidence }: { evidence: Evidence[] }) => {
  const words = useWords();
  const whole = evidence.filter(({ claim }) => !claim);
  const single = evidence.filter(({ claim }) => claim);
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {words.evidence} <span className={classes.count}>{evidence.length}</span>
      </Title>
      <Stack gap={10}>
        {whole.map((piece) => (
          <EvidencePiece key={keyOf(piece)} piece={piece} />
        ))}
      </Stack>
      {single.length > 0 && (
        <Accordion
          variant="default"
          className={classes.single}
          chevronSize={14}
          order={4}
          defaultValue={whole.length === 0 ? 'single' : null}
        >
          <Accordion.Item value="single">
            <Accordion.Control>{words.detailed(single.length)}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap={10}>
                {single.map((piece) => (
                  <EvidencePiece key={keyOf(piece)} piece={piece} />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
    </section>
  );
};
