import { useComputedColorScheme } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import { ontology as ontologyQuestion } from '../api/questions.ts';
import type { Network, Ontology } from '../api/model.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { elementsFrom, noElements } from '../canvas/elements.ts';
import type { Reading } from '../canvas/positions.ts';
import { isLarge } from '../canvas/slices.ts';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { FindingBar } from '../finding/FindingBar.tsx';
import { useFinding } from '../finding/useFinding.ts';
import { useHidden } from '../grow/useHidden.ts';
import { textIn } from '../language/names.ts';
import { useWords, withAllWords } from '../language/words.ts';
import { useLook } from '../look/useLook.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { afterwards, later } from '../panel/later.tsx';
import { arrangeAs, pictureAtFirst } from '../store/picture.ts';
import { cornerFor, insetsFor } from '../stage/covering.ts';
import { project } from '../store/projecting/project.ts';
import { shownOf } from '../store/shown.ts';
import { draw, useStore, useView } from '../store/store.ts';
import { Below } from './Below.tsx';
import { Nothing } from './Nothing.tsx';
import { Over } from './Over.tsx';
import type { Told } from './told.ts';
import { Subjects } from '../finding/Subjects.tsx';
import { useGhosts } from '../finding/useGhosts.ts';
import { useNetwork } from '../store/useNetwork.ts';
import classes from './network.module.css';

const CardPanel = later(async () => (await import('../card/CardPanel.tsx')).CardPanel);
const Meanings = afterwards(async () => (await import('./Meanings.tsx')).Meanings);
const Twin = later(async () => (await withAllWords(import('../table/Twin.tsx'))).Twin);

interface LoadedProps {
  core: Network;
  /** The core and what was brought in, and what that was. */
  network: Network;
  /** The answers that it was put together from. */
  networks: readonly Network[];
  kept: ReadonlySet<string>;
  ontology: Ontology;
}

/** The network with everything round it: legend, card, bottom line, and its twin as a list. */
const Loaded = ({ core, network, networks, kept, ontology }: LoadedProps) => {
  const words = useWords();
  const { language, hidden, as, selected, picture = pictureAtFirst } = useView((view) => view);
  const { filters } = picture;
  const scheme = useComputedColorScheme('light');
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 1100px)', undefined, { getInitialValueInEffect: false });
  const [legendOpen, legend] = useDisclosure(!narrow);
  const reading = useRef<Reading>(null);
  const finding = useFinding();
  const { ghosts, subjects } = useGhosts(finding);
  const shown = useMemo(
    () => shownOf(network, ontology, hidden, new Set([...kept, ...subjects]), filters),
    [network, ontology, hidden, kept, subjects, filters],
  );
  const drawn = useMemo(() => project(shown, picture, ontology), [shown, picture, ontology]);
  const look = useLook(drawn, network, ontology);
  const large = isLarge(drawn);
  // After the page round it: to set the names of a large picture takes as long as all the rest.
  const begun = useDeferredValue(true, !large);
  const elements = useMemo(
    () => (begun ? elementsFrom(drawn, ontology, language, look) : noElements),
    [begun, drawn, ontology, language, look],
  );
  const now = useMemo((): Told => ({ shown, drawn, look, elements }), [shown, drawn, look, elements]);
  // A large picture answers first; what is said of it round it follows.
  const afterwards = useDeferredValue(now);
  const told = large ? afterwards : now;
  const hiddenAround = useHidden(told.shown, ontology);
  const path = useStore((state) => state.lifted);
  const hasCard = selected !== null || Boolean(picture?.paths);
  const sheet = useStore((state) => state.sheet);
  const covering = useMemo(
    () => ({ small, legend: legendOpen, card: hasCard, sheet }),
    [small, legendOpen, hasCard, sheet],
  );
  const insets = useMemo(() => insetsFor(covering), [covering]);

  return (
    <div className={classes.view}>
      {finding && (
        <FindingBar finding={finding}>
          <Subjects ids={subjects} network={network} />
        </FindingBar>
      )}
      <div className={classes.stage}>
        {shown.entities.length === 0 ? (
          <Nothing network={network} shown={shown} ontology={ontology} />
        ) : as === 'list' ? (
          <Twin shown={shown} ontology={ontology} />
        ) : (
          <Canvas
            elements={elements}
            scheme={scheme}
            insets={insets}
            corner={cornerFor(covering)}
            label={words.canvas}
            help={words.canvasHelp}
            ghosts={ghosts}
            lifted={path.length > 0 ? path : subjects}
            hidden={hiddenAround}
            reading={reading}
            layout={picture.layout}
            onLayout={(layout) => draw(arrangeAs(layout))}
          />
        )}
        <FilterPanel small={small} opened={legendOpen} toggle={legend.toggle} {...{ ontology, network, shown }}>
          <Meanings {...{ told, network, ontology, ghosts }} hidden={hiddenAround} />
        </FilterPanel>
        <Over
          {...{ told, networks, ontology, scheme, reading }}
          title={textIn(language, finding?.sentenceZh, finding?.sentenceEn) ?? undefined}
          right={cornerFor(covering).right}
        />
        {selected !== null && (
          <CardPanel
            inPicture={[...drawn.entities, ...drawn.links].some(
              ({ id, stands }) => id === selected || stands.includes(selected),
            )}
          />
        )}
      </div>
      <Below {...{ told, core, network }} hidden={hiddenAround} />
    </div>
  );
};

export const NetworkView = () => {
  const { core, network, parts, kept, isError, refetch } = useNetwork();
  const ontology = useQuery(ontologyQuestion);
  if (core && network && ontology.data)
    return <Loaded core={core} network={network} networks={parts} kept={kept} ontology={ontology.data} />;
  const retry = () => void Promise.all([refetch(), ontology.refetch()]);
  return isError || ontology.isError ? <Failed retry={retry} /> : <Waiting />;
};
