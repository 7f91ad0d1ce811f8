import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Expand } from 'lucide-react';
import type { EntityFacts } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { GapsAbout } from '../finding/GapsAbout.tsx';
import { labelIn, nameIn, other, otherNameIn, tagOf, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { growFrom, useView } from '../store/store.ts';
import { Caveat } from './Caveat.tsx';
import { Copies } from './Copies.tsx';
import { Doubtful } from './Doubtful.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { doubtOf, factsOf } from './factsOf.ts';
import { LinkList } from './LinkList.tsx';
import classes from './card.module.css';

export const EntityCard = ({ entity }: { entity: EntityFacts }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  const kind = data?.kinds.find((one) => one.name === entity.kind);
  const subtype = entity.subtype && (words.subtypes[entity.subtype] ?? entity.subtype);
  const kindLabel = kind ? labelIn(language, kind) : entity.kind;
  const description = textIn(language, entity.descriptionZh, entity.descriptionEn);
  return (
    <Stack gap={18}>
      <header>
        <Group gap={7} className={classes.kind}>
          {kind && <Shape shape={kind.shape} colour={kind.colour} size={13} />}
          <span>{subtype && subtype !== kindLabel ? words.of(kindLabel, subtype) : kindLabel}</span>
        </Group>
        <Title order={2} className={classes.title}>
          {nameIn(language, entity)}
        </Title>
        <Text className={classes.otherName} lang={tagOf[other(language)]}>
          {otherNameIn(language, entity)}
        </Text>
        <Group gap={6} mt={8}>
          <Badge variant="default" className={classes.badge}>
            {words.layers[entity.layer]}
          </Badge>
          {entity.status && (
            <Badge variant="default" className={classes.badge}>
              {words.statuses[entity.status]}
            </Badge>
          )}
        </Group>
        <Button
          size="compact-sm"
          variant="default"
          mt={10}
          leftSection={<Expand size={14} aria-hidden />}
          onClick={() => growFrom(entity.id)}
        >
          {words.grow.expand}
        </Button>
      </header>
      {description && (
        <Text className={classes.text}>
          {description}
          <Doubtful doubt={doubtOf(entity.evidence, 'description')} />
        </Text>
      )}
      <Facts facts={factsOf(entity, language, words)} />
      <Caveat text={textIn(language, entity.noteZh, entity.noteEn)} />
      <GapsAbout ids={[entity.id]} />
      <EvidenceList evidence={entity.evidence} />
      <LinkList id={entity.id} />
      <Copies name={nameIn(language, entity)} facts={entity} />
    </Stack>
  );
};
