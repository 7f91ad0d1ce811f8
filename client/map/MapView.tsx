import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { ontology as ontologyQuestion } from '../api/questions.ts';
import ground from '../atlas/land.module.css';
import { useSize } from '../atlas/useSize.ts';
import { CardPanel } from '../card/CardPanel.tsx';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { FindingBar } from '../finding/FindingBar.tsx';
import { Subjects } from '../finding/Subjects.tsx';
import { useFinding } from '../finding/useFinding.ts';
import { useGhosts } from '../finding/useGhosts.ts';
import { textIn } from '../language/names.ts';
import { heldIn } from '../marks/held.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { cornerFor, insetsFor } from '../stage/covering.ts';
import { usePaper } from '../stage/usePaper.ts';
import { pictureAtFirst } from '../store/picture.ts';
import { forLegend, shownOf } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { useNetwork } from '../store/useNetwork.ts';
import { arcsOfPlaces } from './arcs.ts';
import { Atlas } from './Atlas.tsx';
import { BottomLine } from './BottomLine.tsx';
import { countsOf } from './counts.ts';
import { ghostsOn } from './ghosts.ts';
import { MapLegend } from './MapLegend.tsx';
import { Nothing } from './Nothing.tsx';
import type { Sight } from './paper/scene.ts';
import { placesFrom } from './places.ts';
import { Tools } from './Tools.tsx';
import { useSentences } from './useSentences.ts';
import classes from './map.module.css';

const rim = { small: 44, wide: 12 };

interface LoadedProps {
  network: Network;
  /** The answers that it was put together from. */
  networks: readonly Network[];
  kept: ReadonlySet<string>;
  ontology: Ontology;
}

/** The map with everything round it: legend, card, bottom line. */
const Loaded = ({ network, networks, kept, ontology }: LoadedProps) => {
  const { language, hidden, selected, picture } = useView((view) => view);
  const { filters } = picture ?? pictureAtFirst;
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 1100px)', undefined, { getInitialValueInEffect: false });
  const [legendOpen, legend] = useDisclosure(!narrow);
  const onPaper = usePaper();
  const [leftOut, setLeftOut] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const sight = useRef<Sight>(null);
  const onSight = useCallback((now: Sight) => {
    sight.current = now;
  }, []);
  const size = useSize(stage);
  const finding = useFinding();
  const { ghosts, subjects } = useGhosts(finding);
  const shown = useMemo(
    () => shownOf(network, ontology, hidden, new Set([...kept, ...subjects]), filters),
    [network, ontology, hidden, kept, subjects, filters],
  );
  const places = useMemo(() => placesFrom(shown, ontology, language), [shown, ontology, language]);
  const placed = useMemo(
    () => ({ ...network, entities: network.entities.filter(({ location }) => location) }),
    [network],
  );
  const inLegend = useMemo(
    () => forLegend(placed, { ...shown, entities: shown.entities.filter(({ location }) => location) }),
    [placed, shown],
  );
  const counts = useMemo(() => countsOf(places, shown.links), [places, shown]);
  const held = useMemo(
    () => heldIn({ entities: places, links: arcsOfPlaces(places, shown.links) }, ghosts.length > 0),
    [places, shown, ghosts],
  );
  const missing = ghosts.length - ghostsOn(ghosts, new Map(places.map(({ id }) => [id, id]))).length;
  const hasCard = selected !== null;
  const covering = useMemo(() => ({ small, legend: legendOpen, card: hasCard }), [small, legendOpen, hasCard]);
  const insets = useMemo(() => insetsFor(covering, rim), [covering]);
  const corner = useMemo(() => cornerFor(covering), [covering]);
  const sentenceOf = useSentences(network, ontology);
  const ends = shown.links.find(({ id }) => id === selected);
  const inPicture = places.some(({ id }) => id === selected || id === ends?.from.id);

  return (
    <div className={`${ground.inks} ${classes.view}`}>
      {finding && (
        <FindingBar finding={finding}>
          <Subjects ids={subjects} network={network} />
        </FindingBar>
      )}
      <div className={classes.stage} ref={stage}>
        {places.length === 0 ? (
          <Nothing {...{ network, shown, ontology }} hiding={placed.entities.length > 0} />
        ) : (
          size && (
            <Atlas
              host={host}
              places={places}
              links={shown.links}
              size={size}
              insets={insets}
              corner={corner}
              ghosts={ghosts}
              subjects={subjects}
              sentenceOf={sentenceOf}
              onPaper={onPaper}
              onSight={onSight}
              onLeftOut={setLeftOut}
            />
          )
        )}
        <FilterPanel
          small={small && !onPaper}
          opened={legendOpen || onPaper}
          toggle={legend.toggle}
          {...{ ontology, network, shown }}
        >
          <MapLegend ontology={ontology} network={inLegend} held={held} />
        </FilterPanel>
        {places.length > 0 && (
          <Tools
            {...{ places, ghosts, subjects, selected, shown, ontology, counts, networks, sight }}
            title={textIn(language, finding?.sentenceZh, finding?.sentenceEn) ?? undefined}
            nowhere={missing}
            right={corner.right}
          />
        )}
        <CardPanel inPicture={inPicture} />
      </div>
      <BottomLine network={network} shown={shown} counts={counts} missing={missing} leftOut={leftOut} />
    </div>
  );
};

export const MapView = () => {
  const { network, parts, kept, isError, refetch } = useNetwork();
  const ontology = useQuery(ontologyQuestion);
  if (network && ontology.data)
    return <Loaded network={network} networks={parts} kept={kept} ontology={ontology.data} />;
  const retry = () => void Promise.all([refetch(), ontology.refetch()]);
  return isError || ontology.isError ? <Failed retry={retry} /> : <Waiting />;
};
