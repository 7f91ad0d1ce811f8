import { VisuallyHidden } from '@mantine/core';
import { useCallback, useMemo, type RefObject } from 'react';
import type { Link } from '../api/model.ts';
import type { Ghost } from '../finding/ghost.ts';
import { useWords } from '../language/words.ts';
import type { Corner } from '../stage/covering.ts';
import { point, select, useView } from '../store/store.ts';
import { ArcLinks } from './ArcLinks.tsx';
import { Arcs } from './Arcs.tsx';
import type { Size } from '../atlas/size.ts';
import type { Insets } from './camera.ts';
import { stepOf } from './clusters.ts';
import { wantedBy } from './coast.ts';
import { Ghosts } from './Ghosts.tsx';
import { ghostsOn } from './ghosts.ts';
import { pressed } from './keys.ts';
import { MapButtons } from './MapButtons.tsx';
import { keysOf, type MapMark } from './marks.ts';
import { NoLand } from './NoLand.tsx';
import { sidesOf } from './naming.ts';
import { foremost, type Place } from './places.ts';
import { Scene } from './Scene.tsx';
import { useCoast } from './useCoast.ts';
import { useCursor } from './useCursor.ts';
import { useDrawing } from './useDrawing.ts';
import { useFraming } from './useFraming.ts';
import { useFollowing } from './useFollowing.ts';
import { useGestures } from './useGestures.ts';
import { useOpenArc } from './useOpenArc.ts';
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
  /** Told how many links have no arc because there are too many. */
  onLeftOut: (links: number) => void;
}

const hover = (mark: MapMark | null) => point(mark?.members.length === 1 ? mark.members[0]!.id : null);

/** The map itself: what is drawn, and what hand and keyboard do with it. */
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
  onLeftOut,
}: AtlasProps) => {
  const { atlas } = useWords();
  const selected = useView((view) => view.selected);
  const { view, rest, frame, covered, free, now, move, go, zoom, fit, hold } = useFraming(
    places,
    size,
    insets,
    onPaper,
  );
  const { labelOf, nameOf, among } = useWording(selected, subjects);
  const cursor = useCursor({ now, size, insets: free, go, nameOf });
  const { marks, arcs, clusters } = useDrawing(places, links, stepOf(view.scale), onPaper ? null : cursor.open);
  const { standsOf, around, lifted, liftedLinks, chosen } = useStanding(marks, places, links, cursor.at, subjects);
  const fitSelection = useFollowing({ places, around, subjects, now, size, insets: free, go });
  const wanted = wantedBy(view, frame);
  const coast = useCoast(wanted);
  const missing = useMemo(() => ghostsOn(ghosts, keysOf([...clusters.values()])), [ghosts, clusters]);
  const sides = sidesOf({ marks, labelOf, chosen, lifted, camera: rest, size: frame, insets: covered });

  const { handlers, dragged } = useGestures(host, size, move);
  const { at, choose, chooseByKey, moveTo, back, open, setOpen } = cursor;
  const { arc, byKeyboard, titleOf, chooseArc, listNext, closeArc } = useOpenArc({
    arcs,
    clusters,
    among,
    dragged,
    hold,
  });
  const first = foremost(places).id;
  const press = useCallback(
    (mark: MapMark) => {
      if (dragged.current) return;
      hold();
      choose(mark);
    },
    [dragged, hold, choose],
  );
  const leave = () => {
    if (dragged.current) return;
    closeArc();
    if (open === null) select(null);
    else setOpen(null);
  };

  return (
    <>
      <div
        ref={host}
        className={classes.host}
        role="application"
        tabIndex={0}
        aria-label={atlas.picture}
        aria-description={atlas.help}
        onClick={leave}
        onKeyDown={(event) =>
          pressed(
            { marks, camera: now, at, first, moveTo, choose: chooseByKey, back, zoom, fit, list: listNext },
            event,
          )
        }
        {...handlers}
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
      {arc && (
        <ArcLinks
          key={arc.key}
          arc={arc}
          title={titleOf(arc)}
          sentenceOf={sentenceOf}
          takesFocus={byKeyboard}
          close={() => {
            closeArc();
            if (byKeyboard) host.current?.focus();
          }}
        />
      )}
      {coast.isError && <NoLand again={() => void coast.refetch()} />}
      <MapButtons corner={corner} zoom={zoom} fit={fit} fitSelection={around.length > 0 ? fitSelection : null} />
    </>
  );
};
