import type { EntityMark } from '../canvas/elements.ts';
import { inks } from '../canvas/inks.ts';
import { colourOn } from '../marks/colour.ts';
import { countedIn } from './counted.ts';
import { curvesOf } from './curves.ts';
import type { GroupInk, Ink } from './ink.ts';
import type { Layout } from './layout.ts';
import { linkInk, ghostInk } from './link-inks.ts';
import { markPath, ringPath } from './mark-inks.ts';
import { outlineInks } from './outline-inks.ts';
import { nameInk } from './name-inks.ts';
import type { Picture } from './picture.ts';

const faint = 0.15;

const oneLine = (label: string) => label.replaceAll('\n', ' ');

/** The network itself: links, then what is missing, then marks, and names above all. */
export const pictureInks = (
  { elements, drawn, outlines, names, scheme }: Pick<Picture, 'elements' | 'drawn' | 'outlines' | 'names' | 'scheme'>,
  layout: Layout,
  ground: string,
): Ink[] => {
  const { zoom, discs, labelled, sides } = layout;
  const ink = inks[scheme];
  const lifted = (id: string) => drawn.lifted.has(id);
  const faded = (id: string) => drawn.lifted.size > 0 && !lifted(id);
  const curves = curvesOf([...elements.links, ...drawn.ghosts], discs, { zoom, gap: 2 });
  const counted = countedIn(elements, curves, layout, faded);

  const links = elements.links
    .filter(({ id }) => curves.has(id))
    .sort((a, b) => Number(lifted(a.id)) - Number(lifted(b.id)))
    .map((link) =>
      linkInk(link, curves.get(link.id)!, ink, {
        lifted: lifted(link.id),
        selected: link.id === drawn.selected,
        faded: faded(link.id),
        counted: counted.has(link.id),
        title: `${names.get(link.source)} · ${link.label} · ${names.get(link.target)}`,
      }),
    );
  const ghosts = drawn.ghosts
    .filter(({ id }) => curves.has(id))
    .map(({ id, label }) => ghostInk(id, curves.get(id)!, ink.ghost, oneLine(label)));

  const mark = ({ id, shape, colour, planned, stands, kindLabel }: EntityMark): GroupInk => {
    const { x, y, radius } = discs.get(id)!;
    const spot = { x, y, size: radius * 2 };
    const ring = markPath('ellipse', ink.mark, { ...spot, size: radius * 2 + 9 }, { hollow: true, dash: [] });
    return {
      kind: 'group',
      part: planned ? 'entity planned' : 'entity',
      id,
      title: `${names.get(id)} · ${kindLabel}`,
      opacity: faded(id) ? faint : undefined,
      inks: [
        ...(id === drawn.selected ? [ring] : []),
        ...(stands > 0 && id !== drawn.selected ? [ringPath(colourOn(scheme, colour), spot)] : []),
        markPath(shape, colourOn(scheme, colour), spot, { hollow: planned, ground }),
      ],
    };
  };
  const hollow = drawn.placeholders.map(({ id, label }): GroupInk => {
    const { x, y, radius } = discs.get(id)!;
    const path = markPath('ellipse', ink.ghost, { x, y, size: radius * 2 }, { hollow: true });
    return { kind: 'group', part: 'ghost', id, title: oneLine(label), inks: [path] };
  });
  const named = (id: string, label: string, colour: string): GroupInk[] => {
    const side = sides.get(id);
    return side
      ? [nameInk(label, side, labelled.get(id)!, { colour, halo: ground, strong: id === drawn.selected })]
      : [];
  };
  return [
    ...outlineInks(outlines, layout, ink, ground),
    { kind: 'group', part: 'links', inks: links },
    { kind: 'group', part: 'ghosts', inks: [...ghosts, ...hollow] },
    { kind: 'group', part: 'entities', inks: elements.entities.filter(({ id }) => discs.has(id)).map(mark) },
    {
      kind: 'group',
      part: 'names',
      inks: [
        ...elements.entities.flatMap(({ id, label, links }) => named(id, label, links > 0 ? ink.text : ink.aside)),
        ...drawn.placeholders.flatMap(({ id, label }) => named(id, label, ink.ghost)),
      ],
    },
  ];
};
