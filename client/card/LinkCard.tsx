import { Group, Stack, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUpDown } from 'lucide-react';
import type { LinkFacts } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { labelIn, nameIn, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { lineOf } from '../store/line.ts';
import { useView } from '../store/store.ts';
import { Caveat } from './Caveat.tsx';
import { Copies } from './Copies.tsx';
import { nameOfLink } from './copies.ts';
import { EntityButton } from './EntityButton.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { linkFactsOf } from './factsOf.ts';
import classes from './card.module.css';

export const LinkCard = ({ link }: { link: LinkFacts }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const kind = useQuery(ontology).data?.linkKinds.find(({ name }) => name === link.linkKind);
  const label = kind ? labelIn(language, kind) : link.linkKind;
  const Arrow = kind?.directed === false ? ArrowUpDown : ArrowDown;
  return (
    <Stack gap={18}>
      <header>
        <Group gap={8} className={classes.kind}>
          <LineSample
            line={lineOf({ kind: link.linkKind, status: link.status, confidence: link.confidence })}
            width={28}
          />
          <span>{words.aLink}</span>
        </Group>
        <Title order={2} className={classes.title}>
          <VisuallyHidden>{nameIn(language, link.from)} </VisuallyHidden>
          <span className={classes.relation}>{label}</span>
          <VisuallyHidden> {nameIn(language, link.to)}</VisuallyHidden>
        </Title>
        <div className={classes.ends}>
          <EntityButton entity={link.from} />
          <Arrow size={16} aria-hidden className={classes.icon} />
          <EntityButton entity={link.to} />
        </div>
      </header>
      <Facts facts={linkFactsOf(link, words)} />
      <Caveat text={textIn(language, link.noteZh, link.noteEn)} />
      <EvidenceList evidence={link.evidence} />
      <Copies name={nameOfLink(language, link, label)} facts={link} />
    </Stack>
  );
};
