import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { aggregated } from './aggregated.ts';
import type { Insets } from './camera.ts';
import { noElements, type Elements } from './elements.ts';
import type { Ghost } from '../finding/ghost.ts';
import { afterwards, later } from '../panel/later.tsx';
import type { Scheme } from '../marks/colour.ts';
import type { Hidden } from '../store/hidden.ts';
import { useHold } from '../notice/idle.ts';
import { Corner } from '../stage/Corner.tsx';
import type { Corner as Place } from '../stage/covering.ts';
import { Arrangement } from './Arrangement.tsx';
import { Camera } from './Camera.tsx';
import { Content } from './Content.tsx';
import { Ghosts } from './Ghosts.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Labels } from './Labels.tsx';
import type { Layout } from '../store/picture.ts';
import { Look } from './Look.tsx';
import { Moving } from './Moving.tsx';
import { OnPaper } from './OnPaper.tsx';
import { Pins } from './Pins.tsx';
import { Pointing } from './Pointing.tsx';
import type { Reading } from './positions.ts';
import { Reader } from './Reader.tsx';
import { Selection } from './Selection.tsx';
import { Standing } from './Standing.tsx';
import { isLarge } from './slices.ts';
import { useAhead } from './useAhead.ts';
import classes from './canvas.module.css';

const Badges = afterwards(async () => (await import('./Badges.tsx')).Badges);

interface CanvasProps {
  elements: Elements;
  scheme: Scheme;
  insets: Insets;
  /** Where the buttons stand. */
  corner: Place;
  label: string;
  help: string;
  /** Links that are missing, drawn hollow; the same list as long as they are the same. */
  ghosts?: readonly Ghost[];
  /** Ids of what a gap is about, lifted out like what is selected. */
  lifted?: readonly string[];
  /** The neighbours of each entity that are not in the picture. */
  hidden?: ReadonlyMap<string, Hidden>;
  /** A ghost was chosen. */
  onGhost?: (id: string) => void;
  /** Filled with what tells how the picture stands now, for those who take it away. */
  reading?: RefObject<Reading | null> | undefined;
  layout?: Layout;
  /** Another layout was chosen. */
  onLayout?: (name: Layout) => void;
}

const Outlines = later(async () => (await import('./outlines/Outlines.tsx')).Outlines);

/** Layouts that set entities in groups, which are told beneath them. */
const gathering: readonly Layout[] = ['region', 'concentric', 'layered', 'matrix'];

const none: readonly never[] = [];
const nowhere: ReadonlyMap<string, Hidden> = new Map();
const nothing = () => {};

/** The picture: owns Cytoscape, and is the sum of its behaviours. */
export const Canvas = ({
  elements: asked,
  scheme,
  insets,
  corner,
  label,
  help,
  ghosts = none,
  lifted = none,
  hidden = nowhere,
  onGhost = nothing,
  reading,
  layout = 'force',
  onLayout = nothing,
}: CanvasProps) => {
  const host = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  useHold(!cy);
  const { elements: wanted } = useMemo(() => aggregated(asked), [asked]);
  // What the picture holds: of a large one later than asked.
  const [elements, setElements] = useState(noElements);

  useAhead(host, wanted, layout, insets);

  useEffect(() => {
    let core: Core | undefined;
    // After the page round it: both together would keep a large picture from answering.
    const timer = setTimeout(() => {
      core = cytoscape({
        container: host.current,
        layout: { name: 'preset' },
        minZoom: 0.15,
        maxZoom: 4,
        boxSelectionEnabled: false,
        autounselectify: true,
      });
      setCy(core);
    });
    return () => {
      clearTimeout(timer);
      setCy(null);
      core?.destroy();
    };
  }, []);

  return (
    <div className={classes.frame}>
      {cy && gathering.includes(layout) && <Outlines {...{ cy, elements, layout, scheme }} />}
      <div
        ref={host}
        className={classes.host}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-description={help}
        aria-busy={elements !== wanted}
      />
      {cy && (
        <>
          <Look cy={cy} scheme={scheme} large={isLarge(wanted)} />
          <Moving cy={cy} large={isLarge(wanted)} />
          <Content cy={cy} elements={wanted} onFilled={setElements} />
          <Pins cy={cy} elements={elements} />
          <Standing cy={cy} elements={elements} />
          <Ghosts cy={cy} elements={elements} ghosts={ghosts} onGhost={onGhost} />
          <Selection cy={cy} elements={elements} ghosts={ghosts} subjects={lifted} />
          <Pointing cy={cy} elements={elements} />
          <Labels cy={cy} elements={elements} ghosts={ghosts} subjects={lifted} insets={insets} />
          {hidden.size > 0 && <Badges cy={cy} scheme={scheme} hidden={hidden} />}
          <Keyboard cy={cy} elements={elements} />
          {reading && <Reader cy={cy} reading={reading} />}
          <OnPaper cy={cy} scheme={scheme} insets={insets} label={label} />
          <Corner at={corner}>
            <Arrangement cy={cy} elements={elements} insets={insets} layout={layout} onLayout={onLayout} />
            <Camera cy={cy} insets={insets} subjects={lifted} />
          </Corner>
        </>
      )}
    </div>
  );
};
