import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ontology as ontologyQuestion } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Panel } from '../panel/Panel.tsx';
import { askPaths, type PathsAsked } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw } from '../store/store.ts';
import { Asking } from './Asking.tsx';
import { Conditions } from './Conditions.tsx';
import { Ends } from './Ends.tsx';
import { knownKinds } from './kinds.ts';
import { toEmptyEnd } from './toEmptyEnd.ts';
import { useCovered } from './useCovered.ts';
import { useEnds } from './useEnds.ts';
import classes from './paths.module.css';

// To the picture, or to the row of its twin where one was.
const toPicture = () => document.querySelector<HTMLElement>('[role=application], [data-at][tabindex="0"]')?.focus();

interface PathsPanelProps {
  asked: PathsAsked;
  shown: Shown;
  takesKeyboard: boolean;
}

/** Asks for ways between two or more ends and tells them; stays as it is below the card that is opened from it. */
export const PathsPanel = ({ asked, shown, takesKeyboard }: PathsPanelProps) => {
  const { ways: words } = useWords();
  const ontology = useQuery(ontologyQuestion).data;
  const { host, covered } = useCovered();
  const ends = useEnds(asked.ends);
  const there = ontology !== undefined;
  useEffect(() => {
    if (there && takesKeyboard) toEmptyEnd();
  }, [there, takesKeyboard]);
  if (!ontology) return null;
  const { linkKinds } = ontology;
  const all = linkKinds.map(({ name }) => name);
  const kinds = knownKinds(asked.kinds, all);
  return (
    <div ref={host} className={classes.place} data-covered={covered || undefined}>
      <Panel id="paths" label={words.title} close={() => draw(askPaths(null))} back={toPicture} content="paths">
        <Stack gap={16}>
          <Title order={2} className={classes.title}>
            {words.title}
          </Title>
          <Ends asked={asked} shown={shown} ends={ends} />
          <Conditions asked={asked} kinds={kinds} linkKinds={linkKinds} />
          {asked.ends.length < 2 && <p className={classes.hint}>{words.choose}</p>}
          {ends.all && <Asking {...{ asked, kinds, ontology, shown, ends }} />}
        </Stack>
      </Panel>
    </div>
  );
};
