import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { colourOn, type Scheme } from '../marks/colour.ts';
import { font } from '../marks/font.ts';
import { ghostStyles } from './ghost-style.ts';
import { inks } from './inks.ts';
import { countLetter } from '../marks/counts.ts';
import { corner, labelGap, sides } from '../marks/labels.ts';
import { severally } from '../marks/several.ts';
import { growing, pixels, size } from './sizes.ts';
import { letter, lineHeight } from '../marks/wrap.ts';
import { pin } from './pin.ts';
import { simplerStyles } from './simpler-style.ts';

const sideStyles = sides.map((side) => {
  const [down, across] = [/below|above/.exec(side)?.[0], /left|right/.exec(side)?.[0]];
  const atCorner = down && across;
  // At a corner the name begins within the square of the mark, see `corner`.
  const margin = (sign: number) => (node: NodeSingular) =>
    atCorner ? sign * size(node) * ((corner - 1) / 2) : pixels(sign * labelGap)(node);
  return {
    selector: `node.${side}`,
    style: {
      label: 'data(label)',
      // A name is not covered by marks that have none.
      'z-index': 11,
      'text-valign': down ? (down === 'below' ? 'bottom' : 'top') : 'center',
      'text-halign': across ?? 'center',
      'text-margin-y': margin(down ? (down === 'below' ? 1 : -1) : 0),
      'text-margin-x': margin(across ? (across === 'right' ? 1 : -1) : 0),
      'text-justification': across ? (across === 'right' ? 'left' : 'right') : 'center',
    },
  };
});

/** How everything looks; simpler where there are many. */
export const stylesheet = (scheme: Scheme, still: boolean, large = false): StylesheetJson => {
  const ink = inks[scheme];
  const moving = { 'transition-property': 'opacity', 'transition-duration': still || large ? 0 : 180 };
  const sheet = [
    {
      selector: 'node',
      style: {
        width: size,
        height: size,
        shape: 'data(shape)',
        'background-color': (node: NodeSingular) => colourOn(scheme, node.data('colour') as string),
        'border-width': growing(1.5),
        'border-color': ink.ground,
        color: ink.text,
        'font-family': font,
        'font-size': pixels(letter),
        'line-height': lineHeight,
        'text-wrap': 'wrap',
        'text-max-width': '10000px',
        'text-outline-color': ink.ground,
        'text-outline-width': pixels(2.5),
        'text-outline-opacity': 0.92,
        'overlay-opacity': 0,
        'z-index': 10,
        ...moving,
      },
    },
    {
      selector: 'node[?planned]',
      style: {
        'background-color': ink.ground,
        'border-color': (node: NodeSingular) => colourOn(scheme, node.data('colour') as string),
        'border-width': growing(2),
        'border-style': 'dashed',
      },
    },
    { selector: 'node.shelved', style: { color: ink.aside } },
    ...sideStyles,
    {
      selector: 'edge',
      style: {
        width: growing(1.3),
        'line-color': ink.line,
        'curve-style': 'bezier',
        'control-point-step-size': 22,
        'target-arrow-color': ink.line,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.75,
        'target-distance-from-node': growing(2),
        'overlay-opacity': 0,
        opacity: 0.85,
        'z-index': 1,
        ...moving,
      },
    },
    { selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'edge[count > 1]',
      style: { width: (edge: EdgeSingular) => growing(1.3 * Math.sqrt(edge.data('count') as number))(edge) },
    },
    // A small diamond for the unit that lies between the two.
    {
      selector: 'edge[?bridge]',
      style: { 'mid-target-arrow-shape': 'diamond', 'mid-target-arrow-color': ink.lifted },
    },
    {
      selector: 'edge.dashed',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
        'line-color': ink.planned,
        'target-arrow-color': ink.planned,
      },
    },
    {
      selector: 'edge.dotted',
      // Cytoscape's own dotted line has gaps of one pixel, which reads as solid; dashes of no length with round ends are dots.
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 5], 'line-cap': 'round', width: growing(2.2) },
    },
    {
      selector: 'node.pinned',
      style: { 'background-image': pin(ink), 'background-width': '46%', 'background-height': '46%' },
    },
    { selector: '.faded', style: { opacity: 0.15, 'z-index': 0 } },
    { selector: 'edge.faded', style: { opacity: 0.12 } },
    { selector: 'node.lifted', style: { 'z-index': 20 } },
    {
      selector: 'edge.lifted',
      style: { 'line-color': ink.lifted, 'target-arrow-color': ink.lifted, opacity: 1, 'z-index': 5 },
    },
    {
      selector: 'edge.counted, edge.named',
      style: {
        color: ink.text,
        'font-family': font,
        'font-size': pixels(countLetter),
        'text-outline-color': ink.ground,
        'text-outline-width': pixels(2.5),
      },
    },
    {
      selector: 'edge.counted',
      style: { label: (edge: EdgeSingular) => severally(edge.data('count') as number) },
    },
    { selector: 'edge[?bridge].counted', style: { 'text-margin-y': pixels(-9) } },
    { selector: 'edge.named', style: { label: 'data(label)', 'text-rotation': 'autorotate' } },
    {
      selector: 'node[stands > 0]',
      style: {
        'outline-width': growing(1.2),
        'outline-color': (node: NodeSingular) => colourOn(scheme, node.data('colour') as string),
        'outline-offset': growing(2),
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-width': growing(2.5),
        'outline-color': ink.mark,
        'outline-offset': growing(3),
        'font-weight': 600,
        'z-index': 30,
      },
    },
    { selector: 'edge.selected', style: { width: growing(3), 'line-color': ink.mark, 'target-arrow-color': ink.mark } },
    {
      selector: 'node.pointed',
      style: {
        'outline-width': growing(2),
        'outline-color': ink.text,
        'outline-offset': growing(2),
        'z-index': 40,
        opacity: 1,
      },
    },
    {
      selector: 'edge.pointed',
      style: { width: growing(2.4), 'line-color': ink.lifted, 'target-arrow-color': ink.lifted, opacity: 1 },
    },
    ...(large ? simplerStyles : []),
    ...ghostStyles(ink),
    { selector: 'node.unplaced', style: { display: 'none' } },
  ];
  return sheet as unknown as StylesheetJson;
};
