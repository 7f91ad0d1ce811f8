import { Accordion, Stack, Title } from '@mantine/core';
import type { Evidence } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { claimed, factName, valueOf } from './claim.ts';
import { EvidencePiece } from './EvidencePiece.tsx';
import classes from './card.module.css';
import own from './evidence.module.css';

const keyOf = ({ source, locator, claim, quote }: Evidence) => [source.id, locator, claim, quote].join('|');

/** What an entity or link rests on: first what supports the whole, then what supports single facts. */
export const EvidenceList = ({ evidence }: { evidence: Evidence[] }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const whole = evidence.filter(({ claim }) => !claim);
  const single = claimed(evidence);
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {words.evidence} <span className={classes.count}>{whole.length + single.length}</span>
      </Title>
      <Stack gap={10}>
        {whole.map((piece) => (
          <EvidencePiece key={keyOf(piece)} piece={piece} />
        ))}
      </Stack>
      {single.length > 0 && (
        <Accordion
          variant="default"
          className={own.single}
          chevronSize={14}
          order={4}
          defaultValue={whole.length === 0 ? 'single' : null}
        >
          <Accordion.Item value="single">
            <Accordion.Control>{words.detailed(single.length)}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap={10}>
                {single.map((one) => (
                  <EvidencePiece
                    key={keyOf(one.pieces[0]!)}
                    piece={one.pieces[0]!}
                    claim={{ name: factName(one.family, words), value: valueOf(one, language, words) }}
                  />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
    </section>
  );
};
