import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, type RefObject } from 'react';
import type { Link } from '../api/model.ts';
import type { Ghost } from '../finding/ghost.ts';
import { useWords } from '../language/words.ts';
import type { Corner } from '../stage/covering.ts';
import { inked } from '../marks/inked.ts';
import { point, useView } from '../store/store.ts';
import { ArcLinks } from './ArcLinks.tsx';
import { Arcs } from './Arcs.tsx';
import type { Size } from '../atlas/size.ts';
import { Beyond } from './Beyond.tsx';
import { seenFreely, type Insets } from './camera.ts';
import { stepOf } from './clusters.ts';
import { wantedBy } from './coast.ts';
import { Ghosts } from './Ghosts.tsx';
import { ghostsOn } from './ghosts.ts';
import { MapButtons } from './MapButtons.tsx';
import { keysOf, type MapMark } from './marks.ts';
import { NoLand } from './NoLand.tsx';
import { sidesOf } from './naming.ts';
import type { Sight } from './paper/scene.ts';
import type { Place } from './places.ts';
import { Scene } from './Scene.tsx';
import { useCoast } from './useCoast.ts';
import { useCursor } from './useCursor.ts';
import { useDrawing } from './useDrawing.ts';
import { useFraming } from './useFraming.ts';
import { useFollowing } from './useFollowing.ts';
import { useHands } from './useHands.ts';
import { useStanding } from './useStanding.ts';
import { useWording } from './useWording.ts';
import classes from './atlas.module.css';

export interface AtlasProps {
  host: RefObject<HTMLDivElement | null>;
  places: readonly Place[];
  links: readonly Link[];
  size: Size;
  insets: Insets;
  corner: Corner;
  /** What a finding misses, and what it is about. */
  ghosts: readonly Ghost[];
  subjects: readonly string[];
  sentenceOf: (link: Link) => string;
  onPaper: boolean;
  /** Told what is looked at. */
  onSight: (sight: Sight) => void;
  /** Told how many links have no arc because there are too many. */
  onLeftOut: (links: number) => void;
}

const hover = (mark: MapMark | null) => point(mark?.members.length === 1 ? mark.members[0]!.id : null);

/** The map itself: what is looked at, what of it is drawn, and what stands out. */
export const Atlas = ({
  host,
  places,
  links,
  size,
  insets,
  corner,
  ghosts,
  subjects,
  sentenceOf,
  onPaper,
  onSight,
  onLeftOut,
}: AtlasProps) => {
  const { atlas } = useWords();
  const selected = useView((view) => view.selected);
  const framing = useFraming(places, size, insets, onPaper);
  const { view, rest, frame, covered, free, beyond, now, go, zoom, fit } = framing;
  const { labelOf, nameOf, among } = useWording(selected, subjects);
  const cursor = useCursor({ now, size, insets: free, go, nameOf });
  const drawing = useDrawing(places, links, stepOf(view.scale), cursor.open);
  const { marks, arcs, clusters } = drawing;
  const { standsOf, around, lifted, liftedLinks, chosen } = useStanding(marks, places, links, cursor.at, subjects);
  const fitSelection = useFollowing({
    places,
    marks,
    around,
    subjects,
    now,
    size,
    insets: free,
    go,
    setOpen: cursor.setOpen,
  });
  useEffect(() => {
    onSight({ area: seenFreely(view, frame, covered), open: cursor.open });
  });
  const wanted = wantedBy(view, frame);
  const coast = useCoast(wanted);
  const missing = useMemo(() => ghostsOn(ghosts, keysOf([...clusters.values()])), [ghosts, clusters]);
  const sides = sidesOf({ marks, labelOf, chosen, lifted, widthOf: inked, camera: rest, size: frame, insets: covered });

  const { onHost, press, openArc } = useHands({ host, places, size, framing, drawing, cursor, among });
  const { list, titleOf, chooseArc, closeList } = openArc;

  return (
    <>
      <div
        ref={host}
        className={classes.host}
        role="application"
        tabIndex={0}
        aria-label={atlas.picture}
        aria-description={atlas.help}
        {...onHost}
      >
        <Scene
          size={frame}
          camera={view}
          coast={coast.data ?? ''}
          whole={wanted.detail === 'far'}
          arcs={
            <Arcs
              arcs={arcs}
              clusters={clusters}
              area={wanted.area}
              lifted={liftedLinks}
              fading={lifted !== null}
              titleOf={titleOf}
              choose={chooseArc}
              onLeftOut={onLeftOut}
            />
          }
          ghosts={<Ghosts ghosts={missing} clusters={clusters} camera={view} />}
          marks={marks}
          sides={sides}
          labelOf={labelOf}
          nameOf={nameOf}
          standsOf={standsOf}
          choose={press}
          hover={hover}
        />
      </div>
      <VisuallyHidden aria-live="polite">{cursor.told}</VisuallyHidden>
      {list && (
        <ArcLinks
          key={list.arc.key}
          arc={list.arc}
          title={list.title}
          sentenceOf={sentenceOf}
          takesFocus={list.byKeyboard}
          close={() => {
            closeList();
            if (list.byKeyboard) host.current?.focus();
          }}
        />
      )}
      {beyond > 0 && <Beyond number={beyond} seeAll={fit} />}
      {coast.isError && <NoLand again={() => void coast.refetch()} />}
      <MapButtons corner={corner} zoom={zoom} fit={fit} fitSelection={around.length > 0 ? fitSelection : null} />
    </>
  );
};
