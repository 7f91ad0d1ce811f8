import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { growth } from '../api/growth-questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { grow } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { askedOf, choiceAtFirst, waysOf, type Choice } from './asked.ts';
import { Certainty } from './Certainty.tsx';
import type { Hidden } from '../store/hidden.ts';
import { HiddenKinds } from '../panel/HiddenKinds.tsx';
import { Options } from './Options.tsx';
import { Ways } from './Ways.tsx';
import classes from './grow.module.css';

interface GrowFormProps {
  id: string;
  /** All its hidden neighbours, where they are counted. */
  hidden: Hidden | undefined;
  among: readonly string[];
  close: () => void;
}

/** Asks what to bring in before the picture is flooded, and says beforehand how much it will be. */
export const GrowForm = ({ id, hidden, among, close }: GrowFormProps) => {
  const { grow: words } = useWords();
  const language = useView((view) => view.language);
  const [choice, setChoice] = useState(choiceAtFirst);
  const { data, isError, refetch, isPlaceholderData } = useQuery(growth(askedOf(id, among, choice)));
  if (isError) return <Failed retry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data === null || data.groups.length === 0) return <Text>{words.nothing}</Text>;
  const { entities, totalCount, groups, statuses, origins } = data;
  const change = (some: Partial<Choice>) => setChoice((before) => ({ ...before, ...some }));
  const add = () => {
    draw(
      grow(
        id,
        entities.map((entity) => entity.id),
      ),
    );
    close();
  };
  return (
    <Stack gap={14}>
      {hidden && (
        <div className={classes.hidden}>
          <HiddenKinds hidden={hidden} />
        </div>
      )}
      <Ways ways={waysOf(groups)} chosen={choice.kinds} choose={(kinds) => change({ kinds })} />
      <Certainty {...{ statuses, origins, choice, change }} />
      <Options choice={choice} change={change} />
      <div>
        <Text aria-live="polite">{words.brings(entities.length, totalCount)}</Text>
        <Text className={classes.names}>
          {entities.map((entity) => nameIn(language, entity)).join(language === 'zh' ? '、' : ', ')}
        </Text>
      </div>
      <Group gap={8}>
        <Button onClick={add} disabled={entities.length === 0 || isPlaceholderData}>
          {words.add(entities.length)}
        </Button>
        <Button variant="default" onClick={close}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
};
