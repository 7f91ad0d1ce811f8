import { useComputedColorScheme } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { ontology as ontologyQuestion } from '../api/questions.ts';
import type { Network, Ontology } from '../api/model.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { elementsFrom } from '../canvas/elements.ts';
import type { Reading } from '../canvas/positions.ts';
import { Groups } from '../drawing/Groups.tsx';
import { FindingBar } from '../finding/FindingBar.tsx';
import { useFinding } from '../finding/useFinding.ts';
import { Growths } from '../grow/Growths.tsx';
import { useHidden } from '../grow/useHidden.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { LookMeaning } from '../look/LookMeaning.tsx';
import { useLook } from '../look/useLook.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { later, useOnce } from '../panel/later.tsx';
import { Paths } from '../paths/Paths.tsx';
import { arrangeAs, pictureAtFirst } from '../store/picture.ts';
import { cornerFor, insetsFor } from '../stage/covering.ts';
import { useFirstTime } from '../start/useFirstTime.ts';
import { project } from '../store/projecting/project.ts';
import { shownOf } from '../store/shown.ts';
import { draw, useStore, useView } from '../store/store.ts';
import { BottomLine } from './BottomLine.tsx';
import { LegendPanel } from './LegendPanel.tsx';
import { Nothing } from './Nothing.tsx';
import { Subjects } from '../finding/Subjects.tsx';
import { useGhosts } from '../finding/useGhosts.ts';
import { Tools } from './Tools.tsx';
import { useNetwork } from '../store/useNetwork.ts';
import classes from './network.module.css';

const CardPanel = later(async () => (await import('../card/CardPanel.tsx')).CardPanel);
const GrowDialog = later(async () => (await import('../grow/GrowDialog.tsx')).GrowDialog);
const Starts = later(async () => (await import('../start/Starts.tsx')).Starts);
const Twin = later(async () => (await import('../table/Twin.tsx')).Twin);

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
  const look = useLook(drawn);
  const elements = useMemo(() => elementsFrom(drawn, ontology, language, look), [drawn, ontology, language, look]);
  const starts = useFirstTime();
  const hiddenAround = useHidden(shown);
  const path = useStore((state) => state.lifted);
  const grows = useOnce(useStore((state) => state.growing) !== null);
  const hasCard = selected !== null || Boolean(picture?.paths);
  const covering = useMemo(() => ({ small, legend: legendOpen, card: hasCard }), [small, legendOpen, hasCard]);
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
        <LegendPanel
          small={small}
          opened={legendOpen}
          toggle={legend.toggle}
          ontology={ontology}
          network={network}
          shown={shown}
          ghosts={ghosts.length > 0}
          look={as === 'picture' && <LookMeaning look={look} />}
        />
        <Tools
          {...{ shown, elements, ontology, scheme, reading, networks }}
          title={textIn(language, finding?.sentenceZh, finding?.sentenceEn) ?? undefined}
          right={cornerFor(covering).right}
          showStarts={starts.show}
        />
        {starts.open && as === 'picture' && <Starts network={core} close={starts.close} />}
        <Paths shown={shown} />
        {selected !== null && (
          <CardPanel
            inPicture={
              elements.entities.some(({ id }) => id === selected) || elements.links.some(({ id }) => id === selected)
            }
          />
        )}
      </div>
      {as === 'picture' && <Groups drawn={drawn} />}
      <Growths network={network} />
      <BottomLine core={core} network={network} shown={shown} elements={elements} />
      {grows && <GrowDialog shown={shown} hidden={hiddenAround} />}
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
