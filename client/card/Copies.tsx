import { Button, CopyButton, Group } from '@mantine/core';
import { Braces, Check, Quote } from 'lucide-react';
import { useState } from 'react';
import type { EntityFacts, LinkFacts } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { asCitation, asGraphql } from './copies.ts';

interface CopiesProps {
  name: string;
  facts: Pick<EntityFacts | LinkFacts, 'id' | 'evidence'>;
}

/** Takes what the card says with one: as a question to ask again, or as a citation. */
export const Copies = ({ name, facts }: CopiesProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const [now] = useState(() => new Date());
  const copies = [
    [words.copyGraphql, Braces, asGraphql(facts.id)],
    [words.copyCitation, Quote, asCitation(name, facts, language, words, now)],
  ] as const;
  return (
    <Group gap={8}>
      {copies.map(([label, Icon, value]) => (
        <CopyButton key={label} value={value}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={copied ? <Check size={14} aria-hidden /> : <Icon size={14} aria-hidden />}
              onClick={copy}
            >
              {copied ? words.copied : label}
            </Button>
          )}
        </CopyButton>
      ))}
    </Group>
  );
};
