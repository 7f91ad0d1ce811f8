import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextQuote } from 'lucide-react';
import type { GapFacts } from '../api/gap-questions.ts';
import { ontology } from '../api/questions.ts';
import { EntityButton } from '../card/EntityButton.tsx';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { lineOf } from '../store/line.ts';
import { select, useView } from '../store/store.ts';
import classes from './parts.module.css';

/** What closed a finding. */
export const ClosedBy = ({ status: { state, closedBy } }: Pick<GapFacts, 'status'>) => {
  const { finding: words } = useWords();
  const language = useView((view) => view.language);
  const kinds = useQuery(ontology).data?.linkKinds;
  if (state !== 'CLOSED') return null;
  return (
    <div className={classes.closed}>
      <p>{closedBy.length > 0 ? words.closedBy : words.closed}</p>
      <ul>
        {closedBy.map((link) => {
          const kind = kinds?.find(({ name }) => name === link.kind);
          return (
            <li key={link.id}>
              <EntityButton entity={link.from} />
              <span className={classes.link}>
                <LineSample line={lineOf(link)} width={24} />
                {kind && labelIn(language, kind)}
              </span>
              <EntityButton entity={link.to} />

              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={words.openLink}
                data-tip={words.openLink}
                onClick={() => select(link.id)}
              >
                <TextQuote size={14} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
