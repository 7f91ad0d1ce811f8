import type { inks } from './inks.ts';
import { growing } from './sizes.ts';

type Ink = (typeof inks)[keyof typeof inks];

/** What is missing is hollow: only outlines, so that nobody takes it for what is there. */
export const ghostStyles = (ink: Ink) => [
  {
    selector: 'edge[ghost]',
    style: {
      width: growing(4),
      'line-color': ink.ground,
      'line-outline-width': growing(2.4),
      'line-outline-color': ink.ghost,
      'line-style': 'dashed',
      'line-dash-pattern': [12, 7],
      'target-arrow-shape': 'triangle',
      'target-arrow-fill': 'hollow',
      'target-arrow-color': ink.ghost,
      'arrow-scale': 1,
      color: ink.ghost,
      opacity: 1,
      'z-index': 4,
    },
  },
  {
    selector: 'node[ghost]',
    style: {
      'background-opacity': 0,
      'border-style': 'dashed',
      'border-width': growing(1.8),
      'border-color': ink.ghost,
      color: ink.ghost,
      opacity: 0.85,
    },
  },
  { selector: '.faded[ghost]', style: { opacity: 0.15 } },
];
